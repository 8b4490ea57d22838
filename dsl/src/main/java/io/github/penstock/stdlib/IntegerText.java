package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyNumber;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.math.BigInteger;
import java.util.List;

/** Whole numbers as text in bases from 2 to 62: {@code parseint("ff", 16)}. */
final class IntegerText {

  private static final String DIGITS =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** Up to this base both cases of a letter are the same digit. */
  private static final int LAST_WITHOUT_CASE = 36;

  private static final int LONGEST = 1 << 14;

  private IntegerText() {}

  static CtyValue parse(List<CtyValue> arguments) {
    CtyValue text = arguments.get(0);
    if (!text.type().equals(CtyType.STRING)) {
      throw CtyException.ofArgument(0,
          "number is of type " + text.type().friendlyName() + "; expected a string");
    }
    long base = Limits.whole(1, arguments.get(1));
    if (base < 2 || base > DIGITS.length()) {
      throw CtyException.ofArgument(1,
          "base is " + base + "; expected a whole number from 2 to " + DIGITS.length());
    }
    return CtyValue.of(CtyNumber.of(parse(text.asString(), (int) base)));
  }

  private static BigInteger parse(String text, int base) {
    String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    if (digits.length() > LONGEST) {
      throw CtyException.ofArgument(0, "number has " + digits.length()
          + " digits; expected at most " + LONGEST);
    }
    BigInteger value = BigInteger.ZERO;
    for (char digit : digits.toCharArray()) {
      value = value.multiply(BigInteger.valueOf(base))
          .add(BigInteger.valueOf(digit(digit, base, text)));
    }
    if (digits.isEmpty()) {
      throw notNumber(text, base);
    }
    return text.startsWith("-") ? value.negate() : value;
  }

  private static int digit(char c, int base, String text) {
    char letter = base <= LAST_WITHOUT_CASE && c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    int digit = DIGITS.indexOf(letter);
    if (digit < 0 || digit >= base) {
      throw notNumber(text, base);
    }
    return digit;
  }

  private static CtyException notNumber(String text, int base) {
    return CtyException.ofArgument(0,
        "number is " + Brief.quoted(text) + "; expected a whole number of base " + base);
  }
}
