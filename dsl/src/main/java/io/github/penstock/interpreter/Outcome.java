package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.Optional;

/**
 * What evaluating gives: a value, or only its type where the value is not known, as a mistake was found
 * or as the items of a loop are not known yet.
 */
record Outcome(CtyType type, Optional<CtyValue> value) {

  /** Nothing is known. */
  static final Outcome UNKNOWN = unknown(CtyType.DYNAMIC);

  static Outcome of(CtyValue value) {
    return new Outcome(value.type(), Optional.of(value));
  }

  static Outcome unknown(CtyType type) {
    return new Outcome(type, Optional.empty());
  }

  boolean isKnown() {
    return value.isPresent();
  }

  boolean isNull() {
    return value.isPresent() && value.get().isNull();
  }

  /** Neither value nor type is known. */
  boolean isUnknown() {
    return value.isEmpty() && type.equals(CtyType.DYNAMIC);
  }
}
