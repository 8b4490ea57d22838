package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The times of a cron expression: the values of its five fields.
 *
 * @param anyDay whether the day of the month is not narrowed
 * @param anyWeekday whether the day of the week is not narrowed
 */
public record CronTimes(List<BitSet> fields, boolean anyDay, boolean anyWeekday) {

  private static final int HOUR = 1;
  private static final int DAY = 2;
  private static final int MONTH = 3;
  private static final int WEEKDAY = 4;
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** What is wrong with an expression, to stand behind it. */
  public static Optional<String> mistake(String text) {
    try {
      return read(text).comes()
          ? Optional.empty()
          : Optional.of("never comes; expected a day that one of the months has");
    } catch (CronField.Mistake e) {
      return Optional.of(e.getMessage());
    }
  }

  /** The times, where the expression is right. */
  public static Optional<CronTimes> parse(String text) {
    try {
      return Optional.of(read(text)).filter(CronTimes::comes);
    } catch (CronField.Mistake e) {
      return Optional.empty();
    }
  }

  private static CronTimes read(String text) throws CronField.Mistake {
    String[] fields = text.strip().split("\\s+");
    if (fields[0].startsWith("@")) {
      throw new CronField.Mistake("starts with " + quote(fields[0])
          + ", which GitHub does not read; expected five fields such as \"0 5 * * *\"");
    }
    if (fields.length != CronField.ALL.size()) {
      throw new CronField.Mistake(
          "has " + fields.length + (fields.length == 1 ? " field" : " fields")
              + "; expected 5: minute, hour, day of month, month, day of week");
    }
    List<BitSet> values = new ArrayList<>();
    for (int i = 0; i < fields.length; i++) {
      values.add(CronField.ALL.get(i).parse(fields[i]));
    }
    return new CronTimes(values, fields[DAY].startsWith("*"), fields[WEEKDAY].startsWith("*"));
  }

  /** Days of the week always come; a day of the month needs a month that is long enough. */
  private boolean comes() {
    if (!anyWeekday) {
      return true;
    }
    int first = fields.get(DAY).nextSetBit(0);
    BitSet months = fields.get(MONTH);
    for (int month = months.nextSetBit(0); month >= 0; month = months.nextSetBit(month + 1)) {
      if (first <= DAYS[month - 1]) {
        return true;
      }
    }
    return false;
  }

  /** The fewest minutes between two times, 60 where they are an hour or more. */
  public int minutesApart() {
    int[] minutes = fields.get(0).stream().toArray();
    int least = 60;
    for (int i = 1; i < minutes.length; i++) {
      least = Math.min(least, minutes[i] - minutes[i - 1]);
    }
    int over = minutes[0] + 60 - minutes[minutes.length - 1];
    return hasHoursInARow() ? Math.min(least, over) : least;
  }

  private boolean hasHoursInARow() {
    BitSet hours = fields.get(HOUR);
    for (int hour = hours.nextSetBit(0); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
      if (hour < 23 && hours.get(hour + 1) || hour == 23 && hours.get(0) && hasDaysInARow()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasDaysInARow() {
    if (anyDay && anyWeekday || !anyDay && !anyWeekday) {
      return true;
    }
    if (anyDay) {
      BitSet days = fields.get(WEEKDAY);
      return days.stream().anyMatch(day -> days.get((day + 1) % 7));
    }
    BitSet days = fields.get(DAY);
    return days.stream().anyMatch(day -> days.get(day + 1)) || days.get(1) && days.length() > 28;
  }
}
