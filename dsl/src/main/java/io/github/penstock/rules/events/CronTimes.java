package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The times of a cron expression: the values of its five fields. */
public record CronTimes(List<BitSet> fields) {

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
    return new CronTimes(values);
  }

  /** Days of the week always come; a day of the month needs a month that is long enough. */
  private boolean comes() {
    boolean anyWeekday = fields.get(WEEKDAY).cardinality() == 7;
    int first = fields.get(DAY).nextSetBit(0);
    return !anyWeekday
        || fields.get(MONTH).stream().anyMatch(month -> first <= DAYS[month - 1]);
  }

  /** The fewest minutes between two times. */
  public int minutesApart() {
    int[] minutes = fields.get(0).stream().toArray();
    int least = 60;
    for (int i = 1; i < minutes.length; i++) {
      least = Math.min(least, minutes[i] - minutes[i - 1]);
    }
    BitSet hours = fields.get(1);
    boolean next = hours.stream().anyMatch(hour -> hours.get((hour + 1) % 24));
    int over = minutes[0] + 60 - minutes[minutes.length - 1];
    return next ? Math.min(least, over) : least;
  }
}
