package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Callee;
import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.yaml.Scalar;
import java.util.Optional;
import java.util.stream.Stream;

/** A job gives the workflow that it calls values of the declared types. */
final class CalleeInputType implements Rule {

  @Override
  public String id() {
    return "callee-input-type";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return Callee.in(document).flatMap(call -> call.given("with")
        .flatMap(value -> mistake(call, value).stream()));
  }

  private static Optional<Problem> mistake(Callee call, Place value) {
    return call.declared("inputs").stream()
        .filter(input -> input.key().equalsIgnoreCase(value.key())).findFirst()
        .flatMap(input -> input.mapping().text("type"))
        .filter(type -> !fits(type, value))
        .map(type -> Problem.error(value, "input " + quote(value.key()) + " of workflow "
            + quote(call.uses().text()) + " is " + quote(value.text()) + "; expected a "
            + type));
  }

  /** A number or a boolean is a text too. */
  private static boolean fits(String type, Place value) {
    if (!(value.node() instanceof Scalar scalar) || value.isComputed() || !value.isText()) {
      return true;
    }
    return switch (type) {
      case "boolean" -> scalar.type() == Scalar.Type.BOOLEAN;
      case "number" ->
        scalar.type() == Scalar.Type.INTEGER || scalar.type() == Scalar.Type.FLOAT;
      default -> true;
    };
  }
}
