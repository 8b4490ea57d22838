package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Callee;
import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.TypedSite;
import io.github.penstock.types.Type;
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
        Place input = call.declared("inputs", value.key());
        Optional<Place> type = input == null ? Optional.empty() : input.get("type");
        if (type.isPresent()) {
          check(document, call, value, type.get().text(), report);
        }
      }
    }
  }

  private static void check(Document document, Callee call, Place value, String type,
      Report report) {
    if (type.equals("string")) {
      return;
    }
    Type computed = value.isComputed() ? typeOf(document, value) : Type.ANY;
    if (!(value.isComputed() ? fits(type, computed) : fits(type, value))) {
      report.add(Problem.error(value, "input " + quote(value.key()) + " of workflow "
          + quote(call.uses().text()) + " is " + quote(value.text())
          + (value.isComputed() ? ", " + computed : "") + "; expected a " + type));
    }
  }

  private static Type typeOf(Document document, Place value) {
    for (TypedSite site : document.typedSites()) {
      if (site.site().place() == value) {
        return site.isWhole() ? site.types().get(0) : Type.STRING;
      }
    }
    return Type.ANY;
  }

  private static boolean fits(String type, Type value) {
    return switch (type) {
      case "boolean" -> value.isMaybe(Type.BOOL);
      case "number" -> value.isMaybe(Type.NUMBER);
      default -> true;
    };
  }

  /** A number or a boolean is a text too. */
  private static boolean fits(String type, Place value) {
    if (!(value.node() instanceof Scalar scalar) || !value.isText()) {
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
