package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.hcl.HclExpression;

/** An axis without values leaves a matrix without targets; its label is then unknown to bake. */
final class EmptyAxis implements BakeRule {

  @Override
  public String id() {
    return "bake-empty-axis";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock target : document.targets()) {
      target.attribute("matrix").ifPresent(matrix -> Known.entries(matrix.value())
          .filter(axis -> axis.value() instanceof HclExpression.Tuple values
              && values.items().isEmpty())
          .forEach(axis -> report.warning(matrix.place(axis.value()), "axis "
              + quote(Known.text(axis.key()).orElse("")) + " of the matrix of " + target
              + " has no values, so there is no such target")));
    }
  }
}
