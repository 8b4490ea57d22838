package io.github.penstock.evaluation;

import io.github.penstock.expression.Operator;

/**
 * Two values of any kinds side by side. Texts ignore case; values of different kinds are compared as
 * numbers, apart from arrays and objects, which are equal to themselves only.
 */
final class Comparison {

  private Comparison() {}

  static boolean test(Operator operator, Value left, Value right) {
    return switch (operator) {
      case EQUAL -> isEqual(left, right);
      case NOT_EQUAL -> !isEqual(left, right);
      case LESS -> isLess(left, right);
      case LESS_OR_EQUAL -> isEqual(left, right) || isLess(left, right);
      case GREATER -> isLess(right, left);
      case GREATER_OR_EQUAL -> isEqual(left, right) || isLess(right, left);
      case AND, OR -> throw new IllegalArgumentException(operator + " does not compare");
    };
  }

  static boolean isEqual(Value left, Value right) {
    if (left instanceof Value.StringValue one && right instanceof Value.StringValue other) {
      return OrdinalText.equal(one.value(), other.value());
    }
    if (left instanceof Value.NullValue && right instanceof Value.NullValue) {
      return true;
    }
    if (left.isPrimitive() && right.isPrimitive()) {
      return Coercion.number(left) == Coercion.number(right);
    }
    return left == right;
  }

  /** Two nulls are equal, none is less. */
  private static boolean isLess(Value left, Value right) {
    if (left instanceof Value.StringValue one && right instanceof Value.StringValue other) {
      return OrdinalText.compare(one.value(), other.value()) < 0;
    }
    return Coercion.number(left) < Coercion.number(right);
  }
}
