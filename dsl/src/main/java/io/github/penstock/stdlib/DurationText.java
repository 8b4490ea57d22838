package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as Go writes them: {@code 1h30m}, {@code -1.5s}. */
final class DurationText {

  private static final Pattern PART =
      Pattern.compile("([0-9]*)(?:\\.([0-9]*))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)");

  private static final BigDecimal LARGEST = new BigDecimal(Long.MAX_VALUE);

  /** More digits are not read; the number is too large by then. */
  private static final int LONGEST = 1000;

  private static final int LONGEST_FRACTION = 19;

  private DurationText() {}

  /**
   * As many nanoseconds as the text says.
   *
   * @throws CtyException if it is no duration, or more than 292 years
   */
  static long nanoseconds(String text) {
    boolean negative = text.startsWith("-");
    String parts = negative || text.startsWith("+") ? text.substring(1) : text;
    if (parts.equals("0")) {
      return 0;
    }
    if (parts.isEmpty() || parts.length() > LONGEST) {
      throw notDuration(text);
    }
    BigDecimal sum = BigDecimal.ZERO;
    Matcher part = PART.matcher(parts);
    for (int at = 0; at < parts.length(); at = part.end()) {
      if (!part.region(at, parts.length()).lookingAt()) {
        throw notDuration(text);
      }
      sum = sum.add(nanoseconds(text, part));
    }
    BigDecimal total = negative ? sum.negate() : sum;
    if (total.compareTo(LARGEST) > 0 || total.negate().compareTo(LARGEST.add(BigDecimal.ONE)) > 0) {
      throw notDuration(text);
    }
    return total.longValueExact();
  }

  private static BigDecimal nanoseconds(String text, Matcher part) {
    String fraction = part.group(2) == null ? "" : part.group(2);
    if (part.group(1).isEmpty() && fraction.isEmpty()) {
      throw notDuration(text);
    }
    long unit = unit(part.group(3));
    return new BigDecimal("0" + part.group(1)).multiply(BigDecimal.valueOf(unit))
        .add(BigDecimal.valueOf(ofFraction(fraction, unit)));
  }

  /** Computed in a number of 64 bits, as Go does, of the digits that fit another. */
  private static long ofFraction(String digits, long unit) {
    String kept = digits.substring(0, Math.min(digits.length(), LONGEST_FRACTION));
    if (kept.length() == LONGEST_FRACTION && new BigDecimal(kept).compareTo(LARGEST) > 0) {
      kept = kept.substring(0, LONGEST_FRACTION - 1);
    }
    double scale = Math.pow(10, kept.length());
    return kept.isEmpty() ? 0 : (long) (Long.parseLong(kept) * (unit / scale));
  }

  private static long unit(String name) {
    return switch (name) {
      case "ns" -> 1;
      case "ms" -> 1_000_000;
      case "s" -> 1_000_000_000L;
      case "m" -> 60_000_000_000L;
      case "h" -> 3_600_000_000_000L;
      default -> 1_000;
    };
  }

  private static CtyException notDuration(String text) {
    return new CtyException("duration is " + Brief.quoted(text)
        + "; expected numbers with units such as \"1h30m\", of at most 292 years");
  }
}
