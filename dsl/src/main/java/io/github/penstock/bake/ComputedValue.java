package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclWriter;

/** The result of a function, an index, a property, or an expression that was given as text. */
public final class ComputedValue implements AnyValue {

  private final HclExpression expression;

  ComputedValue(HclExpression expression) {
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
