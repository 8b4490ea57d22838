package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as RFC 3339 writes it, and as Go reads it.
 *
 * @param offset by how many minutes the local time is ahead; more than Java's offsets may be
 */
record Timestamp(LocalDateTime local, int offset) {

  private static final Pattern TEXT = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})T"
      + "([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:[.,]([0-9]+))?(?:Z|([+-])([0-9]{2}):([0-9]{2}))");

  /** Nine digits of a fraction are nanoseconds. */
  private static final int LONGEST_FRACTION = 9;

  private static final int MOST_HOURS = 24;
  private static final int MOST_MINUTES = 60;

  static Timestamp of(Instant instant) {
    return new Timestamp(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), 0);
  }

  /**
   * The time that a text says.
   *
   * @throws CtyException if it says none
   */
  static Timestamp parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw notTime(text);
    }
    try {
      LocalDateTime local = LocalDateTime.of(number(matcher, 1), number(matcher, 2),
          number(matcher, 3), number(matcher, 4), number(matcher, 5), number(matcher, 6),
          nanoseconds(matcher.group(7)));
      return new Timestamp(local, matcher.group(8) == null ? 0 : offset(matcher));
    } catch (DateTimeException e) {
      throw notTime(text);
    }
  }

  private static CtyException notTime(String text) {
    return new CtyException("time is " + Brief.quoted(text)
        + "; expected a timestamp of RFC 3339 such as \"2006-01-02T15:04:05Z\"");
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int nanoseconds(@Nullable String fraction) {
    String digits = fraction == null ? "" : fraction;
    String padded = digits + "0".repeat(LONGEST_FRACTION);
    return Integer.parseInt(padded.substring(0, LONGEST_FRACTION));
  }

  private static int offset(Matcher matcher) {
    int hours = number(matcher, 9);
    int minutes = number(matcher, 10);
    if (hours > MOST_HOURS || minutes > MOST_MINUTES) {
      throw new DateTimeException("offset is too large");
    }
    int offset = hours * 60 + minutes;
    return matcher.group(8).equals("-") ? -offset : offset;
  }

  Timestamp plusNanoseconds(long nanoseconds) {
    return new Timestamp(local.plusNanos(nanoseconds), offset);
  }

  boolean isUtc() {
    return offset == 0;
  }

  /** Four digits, with a sign before the year 0. */
  String year() {
    return String.format(Locale.ROOT, local.getYear() < 0 ? "-%04d" : "%04d",
        Math.abs(local.getYear()));
  }

  /** Hours and minutes with a sign. */
  String offset(String separator) {
    int minutes = Math.abs(offset);
    return String.format(Locale.ROOT, "%s%02d%s%02d", offset < 0 ? "-" : "+", minutes / 60,
        separator, minutes % 60);
  }

  /** Without fractions of seconds; UTC is {@code Z}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s-%02d-%02dT%02d:%02d:%02d%s", year(),
        local.getMonthValue(), local.getDayOfMonth(), local.getHour(), local.getMinute(),
        local.getSecond(), isUtc() ? "Z" : offset(":"));
  }
}
