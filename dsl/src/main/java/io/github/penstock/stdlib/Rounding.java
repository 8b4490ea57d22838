package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyNumber;
import java.math.BigInteger;

/** Whole numbers close to a number. */
final class Rounding {

  private Rounding() {}

  /** Without the fraction; a number that had one loses its precision with it. */
  static CtyNumber truncated(CtyNumber number) {
    return number.isWhole() ? number : CtyNumber.of(number.toBigInteger());
  }

  static CtyNumber up(CtyNumber number) {
    return towards(number, number.signum() > 0);
  }

  static CtyNumber down(CtyNumber number) {
    return towards(number, number.signum() < 0);
  }

  private static CtyNumber towards(CtyNumber number, boolean away) {
    if (number.isWhole() || number.isInfinite()) {
      return number;
    }
    BigInteger whole = number.toBigInteger();
    BigInteger rounded = away ? whole.add(BigInteger.valueOf(number.signum())) : whole;
    return CtyNumber.of(rounded).plus(number.minus(number));
  }
}
