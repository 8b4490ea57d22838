package io.github.penstock.shape;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * How long a text and how large a number may be.
 *
 * @param shortest the least number of characters
 * @param longest the most; negative where there is none
 * @param least the least number; none where there is none
 * @param exclusive whether the number has to be more than the least
 * @param most the most; none where there is none
 */
record Bounds(int shortest, int longest, @Nullable Integer least, boolean exclusive,
    @Nullable Integer most) {

  static final Bounds NONE = new Bounds(0, -1, null, false, null);

  static final Bounds NOT_EMPTY = new Bounds(1, -1, null, false, null);

  static Bounds characters(int shortest, int longest) {
    return new Bounds(shortest, longest, null, false, null);
  }

  static Bounds atLeast(int number) {
    return new Bounds(0, -1, number, false, null);
  }

  static Bounds moreThan(int number) {
    return new Bounds(0, -1, number, true, null);
  }

  Bounds atMost(int number) {
    return new Bounds(shortest, longest, least, exclusive, number);
  }

  boolean isTooLong(String text) {
    return longest >= 0 && text.codePointCount(0, text.length()) > longest
        || text.length() < shortest;
  }

  /** What is wrong with a number. */
  @Nullable
  Fault fault(String number) {
    if (least == null && most == null) {
      return null;
    }
    BigDecimal value = value(number);
    if (least != null && value.compareTo(BigDecimal.valueOf(least)) < (exclusive ? 1 : 0)) {
      return Fault.SMALL;
    }
    return most != null && value.compareTo(BigDecimal.valueOf(most)) > 0 ? Fault.LARGE : null;
  }

  private static BigDecimal value(String number) {
    if (number.startsWith("0x") || number.startsWith("0o")) {
      int radix = number.charAt(1) == 'x' ? 16 : 8;
      return new BigDecimal(new BigInteger(number.substring(2), radix));
    }
    boolean finite = number.chars().noneMatch(c -> c == 'n' || c == 'N' || c == 'i' || c == 'I');
    return finite ? new BigDecimal(number) : BigDecimal.ZERO;
  }
}
