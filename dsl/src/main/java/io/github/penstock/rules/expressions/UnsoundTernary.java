package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.TypedSite;
import io.github.penstock.expression.Syntax;
import io.github.penstock.finding.Risk;
import io.github.penstock.finding.Severity;
import io.github.penstock.types.TypeMistake.FalsyMiddle;
import io.github.penstock.types.TypeMistake;
import java.util.List;
import java.util.Optional;

/**
 * A value that {@code condition && value || other} should give counts as true; else other is given
 * whatever the condition.
 */
final class UnsoundTernary implements TypeRule {

  @Override
  public String id() {
    return "unsound-ternary";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, TypeMistake mistake) {
    if (!(mistake instanceof FalsyMiddle falsy)) {
      return Optional.empty();
    }
    List<Syntax> operands = falsy.at().operands();
    String other = site.text(operands.get(operands.size() - 1));
    String middle = site.text(falsy.middle());
    return Optional.of(site.problem(falsy.middle(), quote(middle) + " counts as false, so "
        + quote(site.text(falsy.at())) + " never gives it; expected "
        + quote("case(..., " + middle + ", " + other + ")"))
        .as(Severity.SECURITY).withRisk(Risk.low(Risk.Level.HIGH)));
  }
}
