package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyNumber;
import io.github.penstock.cty.CtyValue;
import java.math.BigInteger;

/** What is asked for must be computable: numbers that count things, and sizes of results. */
final class Limits {

  private Limits() {}

  /**
   * A number that counts.
   *
   * @throws CtyException if it has a fraction, or more than 64 bits
   */
  static long whole(CtyValue value) {
    CtyNumber number = value.asNumber();
    BigInteger whole = number.isWhole() ? number.toBigInteger() : BigInteger.ONE.shiftLeft(64);
    if (whole.bitLength() > 63) {
      throw new CtyException("number is " + Brief.quoted(number.toString())
          + "; expected a whole number of at"
          + " most 64 bits");
    }
    return whole.longValue();
  }

  /** As {@link #whole}, where one argument is to blame for what is not. */
  static long whole(int argument, CtyValue value) {
    try {
      return whole(value);
    } catch (CtyException e) {
      throw CtyException.ofArgument(argument, e.message());
    }
  }

  /**
   * Before a result is computed that may be large.
   *
   * @param size characters or elements
   * @throws CtyException if no value may be so large
   */
  static void requireSize(long size) {
    if (size > CtyValue.LARGEST) {
      throw new CtyException("result has " + size + " characters or elements; expected at most "
          + CtyValue.LARGEST);
    }
  }
}
