package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.nearest;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.TypedSite;
import io.github.penstock.expression.Operator;
import io.github.penstock.expression.Syntax;
import io.github.penstock.finding.Severity;
import io.github.penstock.types.TypeMistake.ImpossibleText;
import io.github.penstock.types.TypeMistake;
import java.util.Optional;

/** A text that is compared with a value whose texts are known is one of them. */
public final class ImpossibleValue implements TypeRule {

  @Override
  public String id() {
    return "impossible-value";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, TypeMistake mistake) {
    if (!(mistake instanceof ImpossibleText text)) {
      return Optional.empty();
    }
    boolean equal = text.at().operator() == Operator.EQUAL;
    return Optional.of(site.problem(text.text(), quote(site.text(text.other())) + " is never "
        + quote(text.text().value()) + ", so the comparison is always " + !equal
        + expected(text.text().value(), text.possible())).as(severity(text)));
  }

  /**
   * Other events and rows of a matrix come and go, and generators write a step for each that may be;
   * what is nearly the same is a slip, but for another version.
   */
  private static Severity severity(ImpossibleText text) {
    String wrong = text.text().value();
    boolean own = text.other() instanceof Syntax.Property property
        && property.target() instanceof Syntax.Name name
        && (name.name().equalsIgnoreCase("matrix")
            || property.name().equalsIgnoreCase("event_name"));
    boolean slip = nearest(wrong, text.possible())
        .filter(near -> !withoutDigits(near).equals(withoutDigits(wrong))).isPresent();
    return own && !slip ? Severity.ADVICE : Severity.WARNING;
  }

  private static String withoutDigits(String text) {
    return text.replaceAll("[0-9.]", "");
  }
}
