package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import java.util.List;

/** A conditional between lists that lacks its other half. */
public final class ListChoice {

  private final HclExpression condition;
  private final HclExpression then;

  ListChoice(HclExpression condition, HclExpression then) {
    this.condition = condition;
    this.then = then;
  }

  public ListValue orElse(ListValue value) {
    return new ListValue(new HclExpression.Conditional(condition, then, value.expression()));
  }

  /** No value where the condition does not hold: the attribute counts as not set. */
  public ListValue orNull() {
    return new ListValue(new HclExpression.Conditional(condition, then, HclExpression.NULL));
  }

  public ListValue orEmpty() {
    return orElse(new ListValue(new HclExpression.Tuple(List.of())));
  }
}
