package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.TypedSite;
import io.github.penstock.finding.Severity;
import io.github.penstock.types.Type;
import io.github.penstock.types.TypeMistake.WrongArgument;
import io.github.penstock.types.TypeMistake;
import java.util.Locale;
import java.util.Optional;

/** An argument is of a type that the function can do something with. */
final class WrongArgumentType implements TypeRule {

  @Override
  public String id() {
    return "wrong-argument-type";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, TypeMistake mistake) {
    return mistake instanceof WrongArgument wrong
        ? Optional.of(site.problem(wrong.at(), message(site, wrong)).as(severity(wrong)))
        : Optional.empty();
  }

  private static String message(TypedSite site, WrongArgument wrong) {
    int number = wrong.call().arguments().indexOf(wrong.at()) + 1;
    return "argument " + number + " of " + quote(wrong.call().function()) + ", "
        + quote(site.text(wrong.at())) + ", is " + describe(wrong.type()) + "; expected "
        + describe(wrong.expected());
  }

  private static String describe(Type type) {
    boolean objects = type.isAlways(Type.ARRAY) && !type.element().isMaybe(Type.SCALAR);
    boolean texts = type.isAlways(Type.ARRAY) && !type.element().isMaybe(Type.OBJECT);
    return objects ? "an array of objects" : texts ? "an array of strings" : type.toString();
  }

  /**
   * These two fail when they get something else, but that fromJSON of a boolean is the boolean; the
   * others give an answer that nobody wants.
   */
  private static Severity severity(WrongArgument wrong) {
    return switch (wrong.call().function().toLowerCase(Locale.ROOT)) {
      case "case" -> Severity.ERROR;
      case "fromjson" -> wrong.type().isMaybe(Type.BOOL) ? Severity.ADVICE : Severity.ERROR;
      default -> Severity.WARNING;
    };
  }
}
