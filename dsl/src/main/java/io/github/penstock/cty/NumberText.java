package io.github.penstock.cty;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** The texts of numbers, as Go writes a {@code big.Float}. */
final class NumberText {

  private NumberText() {}

  /** Go's format {@code f} with as few digits as tell the number from its neighbours. */
  static String shortest(CtyNumber number) {
    String sign = number.isNegative() ? "-" : "";
    if (number.isInfinite()) {
      return number.isNegative() ? "-Inf" : "+Inf";
    }
    if (number.signum() == 0) {
      return sign + "0";
    }
    return sign + (number.isCounted()
        ? number.magnitude().shiftLeft(number.exponent()).toString()
        : Decimal.shortest(number).toString());
  }

  /** Go's format {@code g} with ten digits, by which sets are ordered. */
  static String ofTenDigits(CtyNumber number) {
    if (number.isInfinite() || number.signum() == 0) {
      return shortest(number);
    }
    BigDecimal rounded = number.toBigDecimal()
        .round(new MathContext(10, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    int digits = rounded.precision();
    int limit = digits > exponent + 1 || digits == 10 ? 10 : Math.max(digits, exponent + 1);
    if (exponent >= -4 && exponent < Math.min(limit, 10)) {
      return rounded.toPlainString();
    }
    String significand = rounded.movePointLeft(exponent).toPlainString();
    return significand + (exponent < 0 ? "e-" : "e+")
        + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
  }

  /** Digits without zeros at their end, and where the point stands among them. */
  private record Decimal(String digits, int point) {

    static Decimal of(BigInteger magnitude, int exponent) {
      BigInteger scaled = exponent >= 0
          ? magnitude.shiftLeft(exponent)
          : magnitude.multiply(BigInteger.valueOf(5).pow(-exponent));
      String digits = scaled.toString();
      int point = digits.length() + Math.min(0, exponent);
      int end = digits.length();
      while (end > 0 && digits.charAt(end - 1) == '0') {
        end--;
      }
      return new Decimal(digits.substring(0, end), point);
    }

    /** The first digits that lie between the middles to both neighbours. */
    static Decimal shortest(CtyNumber number) {
      int shift = number.precision() + 1 - number.magnitude().bitLength();
      BigInteger halves = number.magnitude().shiftLeft(shift);
      int exponent = number.exponent() - shift;
      Decimal exact = of(halves, exponent);
      Decimal lower = of(halves.subtract(BigInteger.ONE), exponent);
      Decimal upper = of(halves.add(BigInteger.ONE), exponent);
      boolean inclusive = !halves.testBit(1);
      for (int i = 0; i < exact.digits.length(); i++) {
        boolean down = exact.mayRoundDown(i, lower, inclusive);
        boolean up = exact.mayRoundUp(i, upper, inclusive);
        if (down || up) {
          return exact.rounded(i + 1, up && (!down || exact.isNearerAbove(i + 1)));
        }
      }
      return exact;
    }

    private boolean mayRoundDown(int i, Decimal lower, boolean inclusive) {
      return lower.at(i) != at(i) || inclusive && i + 1 == lower.digits.length();
    }

    private boolean mayRoundUp(int i, Decimal upper, boolean inclusive) {
      return upper.at(i) != at(i)
          && (inclusive || at(i) + 1 < upper.at(i) || i + 1 < upper.digits.length());
    }

    private char at(int i) {
      return i < digits.length() ? digits.charAt(i) : '0';
    }

    private boolean isNearerAbove(int kept) {
      if (at(kept) == '5' && kept + 1 == digits.length()) {
        return (digits.charAt(kept - 1) - '0') % 2 != 0;
      }
      return at(kept) >= '5';
    }

    private Decimal rounded(int kept, boolean up) {
      BigInteger head = new BigInteger(digits.substring(0, kept));
      String text = (up ? head.add(BigInteger.ONE) : head).toString();
      return new Decimal(text, point + text.length() - kept);
    }

    @Override
    public String toString() {
      return new BigDecimal(new BigInteger(digits), digits.length() - point)
          .stripTrailingZeros().toPlainString();
    }
  }
}
