package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.NumberLiteral;
import java.math.BigDecimal;

/** Reads numbers. */
final class HclNumbers {

  /** Numbers are written without exponent, which must not be a way to write many zeros. */
  private static final int MOST_ZEROS = 1000;

  /** Decimals are slow to read; HCL itself keeps some 150 digits. */
  private static final int MOST_DIGITS = 10_000;

  private static final String INVALID = "Invalid number literal";

  private HclNumbers() {}

  static NumberLiteral literal(HclCursor in, HclSpans spans) {
    HclToken token = in.read();
    HclSpan span = in.span(token);
    return spans.put(new NumberLiteral(value(in.source(), span, in.text(token))), span);
  }

  static BigDecimal value(HclSource source, HclSpan span, String text) {
    if (text.length() > MOST_DIGITS) {
      throw source.error(span, INVALID, "The number has more than " + MOST_DIGITS + " digits.");
    }
    try {
      BigDecimal number = new BigDecimal(text);
      if (Math.abs((long) number.scale()) <= Math.max(MOST_ZEROS, text.length())) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw source.error(span, INVALID, "Number \"" + text + "\" is malformed.");
    }
    throw source.error(span, INVALID, "Number \"" + text + "\" is too large or too small.");
  }
}
