package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;

/** An expression; appended to a Java text, it prints as <code>${...}</code>. */
public sealed interface Value permits
    ScalarValue,
    ListValue,
    ObjectValue,
    Settings,
    BuildCache,
    Exporter,
    Attestation {

  HclExpression expression();

  /** Whether it has no value; bake takes it for "not set" in {@code args}, {@code labels} and others. */
  default BoolValue isNull() {
    return BoolValue.compare(this, "==", HclExpression.NULL);
  }

  /** The opposite of {@link #isNull()}. */
  default BoolValue isNotNull() {
    return BoolValue.compare(this, "!=", HclExpression.NULL);
  }
}
