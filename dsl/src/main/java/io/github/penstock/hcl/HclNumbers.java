package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.NumberLiteral;
import java.math.BigDecimal;

/** Reads numbers. */
final class HclNumbers {

  /** Numbers are written without exponent, so it must not be a way to write a thousand zeros and more. */
  private static final int MOST_ZEROS = 1000;

  private static final String INVALID = "Invalid number literal";

  private HclNumbers() {}

  static NumberLiteral literal(HclCursor in, HclSpans spans) {
    HclToken token = in.read();
    HclSpan span = in.span(token);
    return spans.put(new NumberLiteral(value(in.source(), span, in.text(token))), span);
  }

  static BigDecimal value(HclSource source, HclSpan span, String text) {
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
