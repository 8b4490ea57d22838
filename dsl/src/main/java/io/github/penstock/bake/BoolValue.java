package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclOperator;
import io.github.penstock.hcl.HclWriter;
import java.util.Arrays;

/** A condition. */
public final class BoolValue implements ScalarValue {

  private final HclExpression expression;

  BoolValue(HclExpression expression) {
    this.expression = expression;
  }

  static BoolValue compare(Value left, String symbol, HclExpression right) {
    HclOperator operator = Arrays.stream(HclOperator.values())
        .filter(candidate -> candidate.symbol().equals(symbol)).findFirst().orElseThrow();
    return new BoolValue(new HclExpression.Binary(left.expression(), operator, right));
  }

  public BoolValue and(BoolValue other) {
    return new BoolValue(
        new HclExpression.Binary(expression, HclOperator.AND, other.expression));
  }

  public BoolValue or(BoolValue other) {
    return new BoolValue(new HclExpression.Binary(expression, HclOperator.OR, other.expression));
  }

  public BoolValue not() {
    return new BoolValue(new HclExpression.Unary(HclOperator.NOT, expression));
  }

  /** The first half of {@code condition ? then : otherwise}. */
  public Choice then(String value) {
    return new Choice(expression, Texts.expression(value));
  }

  /** The first half of {@code condition ? then : otherwise}. */
  public Choice then(ScalarValue value) {
    return new Choice(expression, value.expression());
  }

  /** The first half of {@code condition ? then : otherwise}. */
  public Choice then(long value) {
    return new Choice(expression, HclExpression.of(value));
  }

  /** The first half of {@code condition ? then : otherwise}. */
  public Choice then(boolean value) {
    return new Choice(expression, HclExpression.of(value));
  }

  /** The first half of {@code condition ? then : otherwise}. */
  public Choice then(char value) {
    return then(String.valueOf(value));
  }

  /** The first half of {@code condition ? then : otherwise}. */
  public Choice then(ObjectValue value) {
    return new Choice(expression, value.expression());
  }

  /** The first half of {@code condition ? then : otherwise}. */
  public ListChoice then(ListValue value) {
    return new ListChoice(expression, value.expression());
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
