package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyFunction.Parameter;
import io.github.penstock.cty.CtyType;

/** The parameters of functions, by the types that they have most often. */
final class Parameters {

  private static final CtyType LIST = CtyType.list(CtyType.DYNAMIC);
  private static final CtyType STRINGS = CtyType.list(CtyType.STRING);
  private static final CtyType SET = CtyType.set(CtyType.DYNAMIC);

  private Parameters() {}

  static Parameter string(String name) {
    return Parameter.of(name, CtyType.STRING);
  }

  static Parameter number(String name) {
    return Parameter.of(name, CtyType.NUMBER);
  }

  static Parameter bool(String name) {
    return Parameter.of(name, CtyType.BOOL);
  }

  static Parameter any(String name) {
    return Parameter.of(name, CtyType.DYNAMIC);
  }

  /** A list of elements of any one type. */
  static Parameter list(String name) {
    return Parameter.of(name, LIST);
  }

  static Parameter strings(String name) {
    return Parameter.of(name, STRINGS);
  }

  /** A set of elements of any one type. */
  static Parameter set(String name) {
    return Parameter.of(name, SET);
  }
}
