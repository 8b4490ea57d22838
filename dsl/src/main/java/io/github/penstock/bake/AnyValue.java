package io.github.penstock.bake;

/** A value whose type only the build will tell: the author says what it is. */
public sealed interface AnyValue extends ScalarValue
    permits
    Variable,
    Global,
    MatrixAxis,
    Local,
    ComputedValue {

  default TextValue asString() {
    return new TextValue(expression());
  }

  default NumberValue asNumber() {
    return new NumberValue(expression());
  }

  /** The truth value, for conditions; bake reads the texts {@code "true"} and {@code "false"} as such. */
  default BoolValue asBool() {
    return new BoolValue(expression());
  }

  default ListValue asArray() {
    return new ListValue(expression());
  }

  default ObjectValue asObject() {
    return new ObjectValue(expression());
  }

  /** The item of a list at an index, from 0. */
  default AnyValue at(int index) {
    return asArray().at(index);
  }

  /** A property of an object: {@code item.name}. */
  default AnyValue get(String property) {
    return new ComputedValue(Texts.property(expression(), property));
  }
}
