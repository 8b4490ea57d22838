package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.TypedSite;
import io.github.penstock.expression.Operator;
import io.github.penstock.expression.Syntax;
import io.github.penstock.finding.Severity;
import io.github.penstock.types.Type;
import io.github.penstock.types.TypeMistake.NeverEqual;
import io.github.penstock.types.TypeMistake.WithoutOrder;
import io.github.penstock.types.TypeMistake;
import java.util.Optional;

/** What is compared can be equal, or has an order. */
final class UnlikeComparison implements TypeRule {

  @Override
  public String id() {
    return "unlike-comparison";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, TypeMistake mistake) {
    if (mistake instanceof NeverEqual never) {
      boolean equal = never.at().operator() == Operator.EQUAL;
      return Optional.of(problem(site, never.at(), sides(site, never.at(), never.left(),
          never.right()) + ", which are never equal: the comparison is always " + !equal));
    }
    if (mistake instanceof WithoutOrder without) {
      return Optional.of(problem(site, without.at(), sides(site, without.at(), without.left(),
          without.right()) + ", which " + quote(without.at().operator().symbol())
          + " cannot order; expected numbers or strings"));
    }
    return Optional.empty();
  }

  private static Problem problem(TypedSite site, Syntax.Comparison at, String message) {
    return site.problem(at, message).as(Severity.WARNING);
  }

  private static String sides(TypedSite site, Syntax.Comparison at, Type left, Type right) {
    return quote(site.text(at.left())) + " is " + left + " and " + quote(site.text(at.right()))
        + " is " + right;
  }
}
