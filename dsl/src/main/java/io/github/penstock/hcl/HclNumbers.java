package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.NumberLiteral;
import java.math.BigDecimal;

/** Reads numbers. */
final class HclNumbers {

  /** Numbers are written without exponent, so it must not be a way to write a thousand zeros and more. */
  private static final int MOST_ZEROS = 1000;

  private HclNumbers() {}

  static NumberLiteral literal(HclCursor in, HclSpans spans) {
    HclToken token = in.read();
    return spans.put(new NumberLiteral(number(in, token)), in.span(token));
  }

  private static BigDecimal number(HclCursor in, HclToken token) {
    String text = in.text(token);
    try {
      BigDecimal number = new BigDecimal(text);
      if (Math.abs((long) number.scale()) <= MOST_ZEROS) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw in.error(token, "Invalid number literal", "Number \"" + text + "\" is malformed.");
    }
    throw in.error(token, "Invalid number literal",
        "Number \"" + text + "\" is too large or too small.");
  }
}
