package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as verbs write them: {@code %e}, {@code %.2f}, {@code %g}. */
final class FloatText {

  private static final int DEFAULT_PRECISION = 6;

  /** From this exponent on the shortest text of a number is one with an exponent. */
  private static final int SHORTEST_LIMIT = 6;

  private static final int SMALLEST_PLAIN_EXPONENT = -4;

  private FloatText() {}

  static String of(FormatVerb verb, CtyNumber number) {
    if (number.isInfinite()) {
      String sign = number.isNegative() ? "-" : verb.has(' ') ? " " : "+";
      return verb.padded(sign, "Inf", false);
    }
    String digits = digits(verb, number.absolute());
    return verb.padded(verb.sign(number.isNegative()),
        Character.isUpperCase(verb.mode()) ? digits.toUpperCase(Locale.ROOT) : digits,
        verb.has('0'));
  }

  /** As {@code %v} writes it. */
  static String shortest(CtyNumber number) {
    if (number.isInfinite()) {
      return number.toString();
    }
    return (number.isNegative() ? "-" : "") + general(number.absolute(), -1);
  }

  private static String digits(FormatVerb verb, CtyNumber number) {
    int precision = verb.precision();
    return switch (verb.mode()) {
      case 'e', 'E' -> scientific(rounded(number.toBigDecimal(), 1 + orDefault(precision)),
          orDefault(precision));
      case 'f' -> fixed(number.toBigDecimal(), orDefault(precision));
      default -> general(number, precision);
    };
  }

  private static int orDefault(int precision) {
    return precision < 0 ? DEFAULT_PRECISION : precision;
  }

  /** Zeros are faster to write than to compute. */
  private static String fixed(BigDecimal value, int places) {
    int computed = Math.min(places, Math.max(0, value.scale()));
    String text = value.setScale(computed, RoundingMode.HALF_EVEN).toPlainString();
    return text + (computed == 0 && places > 0 ? "." : "") + "0".repeat(places - computed);
  }

  private static BigDecimal rounded(BigDecimal value, int digits) {
    return value.precision() <= digits
        ? value
        : value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  private static String general(CtyNumber number, int precision) {
    int digits = Math.max(1, precision);
    BigDecimal value = precision < 0
        ? new BigDecimal(number.toString())
        : rounded(number.toBigDecimal(), digits);
    BigDecimal brief = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    int exponent = brief.precision() - brief.scale() - 1;
    int limit = precision < 0 ? SHORTEST_LIMIT : limit(digits, brief, exponent);
    if (exponent < SMALLEST_PLAIN_EXPONENT || exponent >= limit) {
      return scientific(brief, brief.precision() - 1);
    }
    return brief.toPlainString();
  }

  /** A precision beyond the digits of a number without fraction asks for no more than them. */
  private static int limit(int digits, BigDecimal brief, int exponent) {
    int given = brief.precision();
    return digits > given && given >= exponent + 1 ? given : digits;
  }

  private static String scientific(BigDecimal value, int places) {
    int exponent = value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    String significand = fixed(value.movePointLeft(exponent), places);
    int magnitude = Math.abs(exponent);
    return significand + (exponent < 0 ? "e-" : "e+") + (magnitude < 10 ? "0" : "") + magnitude;
  }
}
