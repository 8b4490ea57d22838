package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;

/** A conditional that lacks its other half. */
public final class Choice {

  private final HclExpression condition;
  private final HclExpression then;

  Choice(HclExpression condition, HclExpression then) {
    this.condition = condition;
    this.then = then;
  }

  public AnyValue orElse(String value) {
    return choice(Texts.expression(value));
  }

  public AnyValue orElse(Value value) {
    return choice(value.expression());
  }

  public AnyValue orElse(long value) {
    return choice(HclExpression.of(value));
  }

  public AnyValue orElse(boolean value) {
    return choice(HclExpression.of(value));
  }

  public AnyValue orElse(char value) {
    return orElse(String.valueOf(value));
  }

  /** No value where the condition does not hold: the attribute or argument counts as not set. */
  public AnyValue orNull() {
    return choice(HclExpression.NULL);
  }

  private AnyValue choice(HclExpression otherwise) {
    return new ComputedValue(new HclExpression.Conditional(condition, then, otherwise));
  }
}
