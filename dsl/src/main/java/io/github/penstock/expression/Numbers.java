package io.github.penstock.expression;

import java.util.Locale;

/** Texts as numbers, as the runner reads them with .NET, in literals and where a text is compared. */
public final class Numbers {

  private Numbers() {}

  /** The number that a text is, spaces around it apart: 0 when it is empty, NaN when it is none. */
  public static double parse(String spaced) {
    String text = Characters.trim(spaced);
    if (text.isEmpty()) {
      return 0;
    }
    if (isDecimal(text)) {
      return Double.parseDouble(text);
    }
    if (text.startsWith("0x")) {
      return parse32Bits(text.substring(2), 16);
    }
    if (text.startsWith("0o")) {
      return parse32Bits(text.substring(2), 8);
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
      case "-infinity" -> Double.NEGATIVE_INFINITY;
      default -> Double.NaN;
    };
  }

  /** Digits of a radix that fit 32 bits, the highest of which is the sign: 0xFFFFFFFF is -1. */
  private static double parse32Bits(String digits, int radix) {
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c > 'f' || Character.digit(c, radix) < 0) {
        return Double.NaN;
      }
    }
    try {
      return Integer.parseUnsignedInt(digits, radix);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /**
   * A sign, digits with a dot before, in or behind them, an exponent; only digits must be there.
   */
  private static boolean isDecimal(String text) {
    int start = skipSign(text, 0);
    int dot = skipDigits(text, start);
    int end = dot < text.length() && text.charAt(dot) == '.' ? skipDigits(text, dot + 1) : dot;
    boolean hasDigits = dot > start || end > dot + 1;
    return hasDigits && (end == text.length() || isExponent(text, end));
  }

  private static boolean isExponent(String text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    int digits = skipSign(text, at + 1);
    return digits < text.length() && skipDigits(text, digits) == text.length();
  }

  private static int skipSign(String text, int at) {
    return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
  }

  private static int skipDigits(String text, int at) {
    int end = at;
    while (end < text.length() && Characters.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
