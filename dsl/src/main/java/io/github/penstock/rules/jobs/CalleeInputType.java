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

/** A job gives the workflow that it calls values of the declared types. */
final class CalleeInputType implements Rule {

  @Override
  public String id() {
    return "callee-input-type";
  }

  @Override
  public void check(Document document, Report report) {
    for (Callee call : document.callees()) {
      for (Place value : call.given("with")) {
        check(call, value, report);
      }
    }
  }

  private static void check(Callee call, Place value, Report report) {
    Place input = call.declared("inputs", value.key());
    Optional<Place> type = input == null ? Optional.empty() : input.get("type");
    if (type.isPresent() && !fits(type.get().text(), value)) {
      report.add(Problem.error(value, "input " + quote(value.key()) + " of workflow "
          + quote(call.uses().text()) + " is " + quote(value.text()) + "; expected a "
          + type.get().text()));
    }
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
