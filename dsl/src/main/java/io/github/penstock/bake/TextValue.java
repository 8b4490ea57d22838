package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclWriter;

/** A text. */
public final class TextValue implements ScalarValue {

  private final HclExpression expression;

  TextValue(HclExpression expression) {
    this.expression = expression;
  }

  @Override
  public HclExpression expression() {
    return expression;
  }

  @Override
  public String toString() {
    return HclWriter.asTemplate(expression);
  }
}
