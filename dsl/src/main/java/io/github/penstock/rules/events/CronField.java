package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * One of the five fields of a cron expression; see cron.yml.
 *
 * @param names of the values, from the least on
 */
public record CronField(String name, int least, int most, List<String> names) {

  public static final List<CronField> ALL = List.of(
      new CronField("minute", 0, 59, List.of()),
      new CronField("hour", 0, 23, List.of()),
      new CronField("day of month", 1, 31, List.of()),
      new CronField("month", 1, 12, List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG",
          "SEP", "OCT", "NOV", "DEC")),
      new CronField("day of week", 0, 6,
          List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")));

  /** A field that GitHub does not read; the message says why. */
  public static final class Mistake extends Exception {

    private static final long serialVersionUID = 1L;

    Mistake(String message) {
      super(message);
    }
  }

  /** The values that a field names. */
  public BitSet parse(String text) throws Mistake {
    BitSet values = new BitSet();
    for (String item : text.split(",", -1)) {
      add(item, values);
    }
    return values;
  }

  private void add(String item, BitSet values) throws Mistake {
    String[] parts = item.split("/", -1);
    if (parts.length > 2) {
      throw mistake(item, "one step behind one \"/\"");
    }
    int step = parts.length < 2 ? 1 : step(parts[1]);
    String[] ends = parts[0].equals("*") ? new String[0] : parts[0].split("-", -1);
    if (ends.length > 2) {
      throw mistake(item, "a range of two values");
    }
    int from = ends.length == 0 ? least : value(ends[0]);
    int to = ends.length == 2
        ? value(ends[1])
        : ends.length == 1 && parts.length < 2 ? from : most;
    if (to < from) {
      throw mistake(parts[0], "a range that goes upwards");
    }
    for (int value = from; value <= to; value += step) {
      values.set(value);
    }
  }

  private int step(String text) throws Mistake {
    int step = number(text);
    if (step <= 0) {
      throw mistake("/" + text, "a step that is a number above 0");
    }
    return step;
  }

  private int value(String text) throws Mistake {
    int index = names.indexOf(text.toUpperCase(Locale.ROOT));
    if (index >= 0) {
      return least + index;
    }
    int value = number(text);
    if (value < least || value > most) {
      String alias = names.isEmpty()
          ? ""
          : " or " + names.get(0) + " to " + names.get(names.size() - 1);
      throw mistake(text, least + " to " + most + alias);
    }
    return value;
  }

  /** -1 for what is no number of a few digits. */
  private static int number(String text) {
    int number = text.isEmpty() || text.length() > 4 ? -1 : 0;
    for (int i = 0; i < text.length() && number >= 0; i++) {
      char c = text.charAt(i);
      number = c >= '0' && c <= '9' ? number * 10 + c - '0' : -1;
    }
    return number;
  }

  private Mistake mistake(String found, String expected) {
    return new Mistake("has " + quote(found) + " as " + name + "; expected " + expected);
  }
}
