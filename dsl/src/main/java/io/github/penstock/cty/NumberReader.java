package io.github.penstock.cty;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads decimal text as Go's {@code big.ParseFloat} does, which is exact to a few bits. */
final class NumberReader {

  private static final Pattern INFINITE = Pattern.compile("[+-]?(?:Inf|inf)");

  private static final Pattern FINITE =
      Pattern.compile("([+-]?)([0-9]*)(?:\\.([0-9]*))?(?:([eEpP])([+-]?[0-9]+))?");

  /** More digits are of no use: texts are limited, and so are exponents. */
  private static final int LONGEST_EXPONENT = 6;

  /** More digits take long to read; without a fraction they are more than a number may have. */
  private static final int LONGEST = 20_000;

  /** Powers of five are computed with more bits than the number has. */
  private static final int FACTOR_PRECISION = CtyNumber.READ_PRECISION + 64;

  /** The largest power of five that Go keeps in a table. */
  private static final int TABLE = 27;

  private NumberReader() {}

  static CtyNumber read(String text) {
    if (INFINITE.matcher(text).matches()) {
      return CtyNumber.infinity(text.startsWith("-"));
    }
    Matcher number = FINITE.matcher(text);
    if (!number.matches()) {
      throw required();
    }
    String fraction = number.group(3) == null ? "" : number.group(3);
    String digits = number.group(2) + fraction;
    if (digits.isEmpty()) {
      throw required();
    }
    if (digits.length() > LONGEST) {
      throw new CtyException(
          "number has " + digits.length() + " digits; expected at most " + LONGEST);
    }
    int exponent = number.group(5) == null ? 0 : exponent(number.group(5));
    boolean binary = "pP".contains(number.group(4) == null ? " " : number.group(4));
    return scaled(number.group(1).equals("-"), new BigInteger(digits), binary ? exponent : 0,
        (binary ? 0 : exponent) - fraction.length());
  }

  private static CtyException required() {
    return new CtyException("a number is required");
  }

  private static int exponent(String text) {
    int digits = text.replaceFirst("[+-]?0*", "").length();
    if (digits > LONGEST_EXPONENT) {
      throw new CtyException("number is too far from zero, or too close to it");
    }
    return Integer.parseInt(text);
  }

  /** The digits times two and ten to their powers. */
  private static CtyNumber scaled(boolean negative, BigInteger digits, int two, int ten) {
    int all = Math.max(CtyNumber.READ_PRECISION, digits.bitLength());
    CtyNumber whole = CtyNumber.rounded(negative, digits, two + ten, all);
    if (digits.signum() == 0 || ten == 0) {
      return whole.times(CtyNumber.of(1), CtyNumber.READ_PRECISION);
    }
    return ten < 0
        ? whole.dividedBy(powerOfFive(-ten), CtyNumber.READ_PRECISION)
        : whole.times(powerOfFive(ten), CtyNumber.READ_PRECISION);
  }

  /** By repeated squaring, where each step rounds. */
  private static CtyNumber powerOfFive(int power) {
    if (power <= TABLE) {
      return whole(BigInteger.valueOf(5).pow(power));
    }
    CtyNumber result = whole(BigInteger.valueOf(5).pow(TABLE));
    CtyNumber factor = whole(BigInteger.valueOf(5));
    for (int rest = power - TABLE; rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        result = result.times(factor, FACTOR_PRECISION);
      }
      if (rest > 1) {
        factor = factor.times(factor, FACTOR_PRECISION + 64);
      }
    }
    return result;
  }

  private static CtyNumber whole(BigInteger value) {
    return CtyNumber.rounded(false, value, 0, FACTOR_PRECISION);
  }
}
