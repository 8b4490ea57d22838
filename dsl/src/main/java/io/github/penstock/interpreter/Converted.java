package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;

/** Converts what may not be known yet. */
final class Converted {

  private Converted() {}

  /**
   * As one of the type; of what is not known only the type changes.
   *
   * @throws CtyException if it cannot be one
   */
  static Outcome to(Outcome outcome, CtyType wanted) {
    if (outcome.isKnown()) {
      return Outcome.of(CtyConversion.convert(outcome.value().orElseThrow(), wanted));
    }
    if (wanted.equals(CtyType.DYNAMIC)) {
      return outcome;
    }
    if (!CtyConversion.exists(outcome.type(), wanted)) {
      throw new CtyException(CtyConversion.mismatch(outcome.type(), wanted));
    }
    return Outcome.unknown(wanted);
  }
}
