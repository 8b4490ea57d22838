package io.github.penstock.evaluation;

import io.github.penstock.expression.Numbers;

/** Values taken for values of another kind, as GitHub does it. */
final class Coercion {

  private Coercion() {}

  /** Everything is true but null, false, zero, NaN and the empty text. */
  static boolean isTrue(Value value) {
    if (value instanceof Value.BooleanValue bool) {
      return bool.value();
    }
    if (value instanceof Value.NumberValue number) {
      return number.value() != 0 && !Double.isNaN(number.value());
    }
    if (value instanceof Value.StringValue text) {
      return !text.value().isEmpty();
    }
    return !(value instanceof Value.NullValue);
  }

  /** Arrays and objects are no number. */
  static double number(Value value) {
    if (value instanceof Value.NumberValue number) {
      return number.value();
    }
    if (value instanceof Value.StringValue text) {
      return Numbers.parse(text.value());
    }
    if (value instanceof Value.BooleanValue bool) {
      return bool.value() ? 1 : 0;
    }
    return value instanceof Value.NullValue ? 0 : Double.NaN;
  }

  /** Arrays and objects are the names of their kinds. */
  static String text(Value value) {
    if (value instanceof Value.StringValue text) {
      return text.value();
    }
    if (value instanceof Value.NumberValue number) {
      return NumberText.general(number.value());
    }
    if (value instanceof Value.BooleanValue bool) {
      return Boolean.toString(bool.value());
    }
    if (value instanceof Value.NullValue) {
      return "";
    }
    return value instanceof ArrayValue ? "Array" : "Object";
  }
}
