package io.github.penstock.evaluation;

/** A value of GitHub's language. */
public sealed interface Value permits Value.NullValue, Value.BooleanValue, Value.NumberValue,
    Value.StringValue, ArrayValue, ObjectValue {

  /** What is not there. */
  Value NULL = new NullValue();

  static Value of(boolean value) {
    return value ? BooleanValue.TRUE : BooleanValue.FALSE;
  }

  static Value of(double value) {
    return new NumberValue(value);
  }

  static Value of(String value) {
    return new StringValue(value);
  }

  /** Whether it is neither an array nor an object. */
  default boolean isPrimitive() {
    return true;
  }

  /** Null. */
  record NullValue() implements Value {}

  /** True or false. */
  record BooleanValue(boolean value) implements Value {
    private static final BooleanValue TRUE = new BooleanValue(true);
    private static final BooleanValue FALSE = new BooleanValue(false);
  }

  /** A number; all of them are doubles. */
  record NumberValue(double value) implements Value {}

  /** A text. */
  record StringValue(String value) implements Value {}
}
