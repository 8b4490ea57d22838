package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.TypedSite;
import io.github.penstock.expression.Operator;
import io.github.penstock.expression.Syntax;
import io.github.penstock.finding.Severity;
import io.github.penstock.types.Type;
import io.github.penstock.types.TypeMistake.BooleanAndString;
import io.github.penstock.types.TypeMistake;
import java.util.Optional;

/**
 * A boolean is compared with a boolean. With a string GitHub compares numbers: true is 1, and 'true' is
 * none, so that they are never equal.
 */
final class BooleanComparedWithString implements TypeRule {

  @Override
  public String id() {
    return "boolean-compared-with-string";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, TypeMistake mistake) {
    return mistake instanceof BooleanAndString both
        ? Optional.of(site.problem(both.at(), message(site, both)).as(Severity.WARNING))
        : Optional.empty();
  }

  private static String message(TypedSite site, BooleanAndString both) {
    boolean flagFirst = both.left().isMaybe(Type.BOOL);
    Syntax flag = flagFirst ? both.at().left() : both.at().right();
    Syntax text = flagFirst ? both.at().right() : both.at().left();
    String result = both.at().operator() == Operator.EQUAL ? "false" : "true";
    if (flag instanceof Syntax.BoolLiteral literal) {
      return quote(site.text(text)) + " is a string and equals " + literal.value() + " only as "
          + (literal.value() ? "'1'" : "'0' or the empty one") + "; expected '" + literal.value()
          + "' in quotes";
    }
    return quote(site.text(flag)) + " is a boolean and " + quote(site.text(text))
        + " is a string: the comparison is always " + result + mend(site, text);
  }

  private static String mend(TypedSite site, Syntax text) {
    if (text instanceof Syntax.StringLiteral literal) {
      return literal.value().equalsIgnoreCase("true") || literal.value().equalsIgnoreCase("false")
          ? "; expected " + literal.value() + " without quotes"
          : "; expected true or false";
    }
    return "; expected " + quote("fromJSON(" + site.text(text) + ")");
  }
}
