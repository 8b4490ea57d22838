package io.github.penstock.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as texts. */
final class NumberText {

  /** Below this, every whole number has a text of at most 15 digits. */
  private static final double WHOLE = 1e15;

  private NumberText() {}

  /**
   * As GitHub prints numbers, with .NET's {@code G15}: at most 15 digits, from 1E+15 and up to 1E-05
   * with an exponent of at least two digits.
   */
  static String general(double number) {
    if (isShort(number)) {
      return shortText(number);
    }
    BigDecimal digits = round(number, 15);
    int exponent = digits.precision() - digits.scale() - 1;
    if (exponent > -5 && exponent < 15) {
      return digits.toPlainString();
    }
    String power = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : "" + Math.abs(exponent);
    return digits.scaleByPowerOfTen(-exponent).toPlainString() + "E" + (exponent < 0 ? "-" : "+")
        + power;
  }

  /** The fewest digits that read back as the number, in the form of JSON. */
  static String json(double number) {
    if (isShort(number)) {
      return shortText(number);
    }
    BigDecimal digits = shortest(number);
    int exponent = digits.precision() - digits.scale() - 1;
    return exponent >= -7 && exponent < 21
        ? digits.toPlainString()
        : digits.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
  }

  private static boolean isShort(double number) {
    return !Double.isFinite(number) || number == Math.rint(number) && Math.abs(number) < WHOLE;
  }

  /** Minus zero is zero. */
  private static String shortText(double number) {
    return Double.isFinite(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private static BigDecimal shortest(double number) {
    int digits = Math.abs(number) < Double.MIN_NORMAL ? 1 : 15;
    BigDecimal rounded = round(number, digits);
    while (rounded.doubleValue() != number) {
      digits++;
      rounded = round(number, digits);
    }
    return rounded;
  }

  private static BigDecimal round(double number, int digits) {
    return new BigDecimal(number).round(new MathContext(digits, RoundingMode.HALF_EVEN))
        .stripTrailingZeros();
  }
}
