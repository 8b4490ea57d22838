package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyValue;

/** What bake says where a null has no meaning. */
final class Nulls {

  private Nulls() {}

  static CtyValue required(CtyValue value) {
    if (value.isNull()) {
      throw new CtyException("null value is not allowed");
    }
    return value;
  }
}
