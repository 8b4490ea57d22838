package io.github.penstock.cty;

/** Makes of a value of one type one of another, or throws a {@link CtyException}. */
@FunctionalInterface
interface Conversion {

  Conversion NONE = value -> value;

  CtyValue apply(CtyValue value);
}
