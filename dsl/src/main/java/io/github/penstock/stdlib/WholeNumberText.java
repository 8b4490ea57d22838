package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyNumber;
import java.math.BigInteger;
import java.util.Locale;

/** Whole numbers as verbs write them: {@code %d}, {@code %#x}, {@code %08b}. */
final class WholeNumberText {

  private WholeNumberText() {}

  static String of(FormatVerb verb, CtyNumber number) {
    BigInteger value = number.toBigInteger();
    String digits = digits(verb, value.abs());
    if (verb.precision() == 0 && value.signum() == 0) {
      return verb.padded("", "", false).substring(verb.width() < 0 ? 0 : verb.width());
    }
    String zeros = "0".repeat(Math.max(0, verb.precision() - digits.length()));
    String prefix = verb.has('#') ? prefix(verb.mode()) : "";
    return verb.padded(verb.sign(value.signum() < 0) + prefix, zeros + digits,
        verb.has('0') && !verb.has('-') && verb.precision() < 0);
  }

  private static String digits(FormatVerb verb, BigInteger value) {
    return switch (verb.mode()) {
      case 'b' -> value.toString(2);
      case 'o' -> value.toString(8);
      case 'x' -> value.toString(16);
      case 'X' -> value.toString(16).toUpperCase(Locale.ROOT);
      default -> value.toString();
    };
  }

  private static String prefix(char mode) {
    return switch (mode) {
      case 'b' -> "0b";
      case 'o' -> "0";
      case 'x' -> "0x";
      case 'X' -> "0X";
      default -> "";
    };
  }
}
