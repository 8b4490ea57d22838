package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.TypedSite;
import io.github.penstock.finding.Severity;
import io.github.penstock.types.TypeMistake.ConstantNot;
import io.github.penstock.types.TypeMistake;
import java.util.Optional;

/** What {@code !} turns round can be false; objects and arrays never are. */
final class NegatedObject implements TypeRule {

  @Override
  public String id() {
    return "negated-object";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, TypeMistake mistake) {
    return mistake instanceof ConstantNot not
        ? Optional.of(site.problem(not.at(), quote(site.text(not.at().operand())) + " is "
            + not.operand() + ", which counts as true even when it is empty: "
            + quote(site.text(not.at())) + " is always false").as(Severity.WARNING))
        : Optional.empty();
  }
}
