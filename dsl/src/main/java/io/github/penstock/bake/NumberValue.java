package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclOperator;
import io.github.penstock.hcl.HclWriter;

/** A number. */
public final class NumberValue implements ScalarValue {

  private final HclExpression expression;

  NumberValue(HclExpression expression) {
    this.expression = expression;
  }

  public NumberValue plus(long other) {
    return with(HclOperator.ADD, Hcl.number(other));
  }

  public NumberValue plus(NumberValue other) {
    return with(HclOperator.ADD, other);
  }

  public NumberValue minus(long other) {
    return with(HclOperator.SUBTRACT, Hcl.number(other));
  }

  public NumberValue minus(NumberValue other) {
    return with(HclOperator.SUBTRACT, other);
  }

  public NumberValue times(long other) {
    return with(HclOperator.MULTIPLY, Hcl.number(other));
  }

  public NumberValue times(NumberValue other) {
    return with(HclOperator.MULTIPLY, other);
  }

  public NumberValue dividedBy(long other) {
    return with(HclOperator.DIVIDE, Hcl.number(other));
  }

  public NumberValue dividedBy(NumberValue other) {
    return with(HclOperator.DIVIDE, other);
  }

  public NumberValue modulo(long other) {
    return with(HclOperator.MODULO, Hcl.number(other));
  }

  public NumberValue modulo(NumberValue other) {
    return with(HclOperator.MODULO, other);
  }

  public NumberValue negated() {
    return new NumberValue(new HclExpression.Unary(HclOperator.NEGATE, expression));
  }

  public BoolValue lt(long other) {
    return BoolValue.compare(this, "<", HclExpression.of(other));
  }

  public BoolValue lt(NumberValue other) {
    return BoolValue.compare(this, "<", other.expression());
  }

  public BoolValue le(long other) {
    return BoolValue.compare(this, "<=", HclExpression.of(other));
  }

  public BoolValue le(NumberValue other) {
    return BoolValue.compare(this, "<=", other.expression());
  }

  public BoolValue gt(long other) {
    return BoolValue.compare(this, ">", HclExpression.of(other));
  }

  public BoolValue gt(NumberValue other) {
    return BoolValue.compare(this, ">", other.expression());
  }

  public BoolValue ge(long other) {
    return BoolValue.compare(this, ">=", HclExpression.of(other));
  }

  public BoolValue ge(NumberValue other) {
    return BoolValue.compare(this, ">=", other.expression());
  }

  private NumberValue with(HclOperator operator, NumberValue other) {
    return new NumberValue(new HclExpression.Binary(expression, operator, other.expression()));
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
