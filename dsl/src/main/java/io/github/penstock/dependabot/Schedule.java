package io.github.penstock.dependabot;

import io.github.penstock.element.Element;
import io.github.penstock.element.Limits;
import io.github.penstock.yaml.Mapping;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * When Dependabot looks for new versions; security updates do not wait for it. Without a time
 * GitHub chooses one.
 */
public final class Schedule extends Element<Schedule> {

  private static final List<String> KEYS =
      List.of("interval", "cronjob", "day", "time", "timezone");

  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

  private Schedule(Mapping tree) {
    super(tree);
  }

  /** From Monday to Friday. */
  public static Schedule daily() {
    return every("daily");
  }

  /** On Mondays. */
  public static Schedule weekly() {
    return every("weekly");
  }

  /** Once a week, on this day. */
  public static Schedule weekly(DayOfWeek day) {
    return weekly().put("day", day.name().toLowerCase(Locale.ROOT));
  }

  /** On the first day of each month. */
  public static Schedule monthly() {
    return every("monthly");
  }

  /** On the first day of January, April, July and October; not on GitHub Enterprise Server. */
  public static Schedule quarterly() {
    return every("quarterly");
  }

  /** On the first day of January and July; not on GitHub Enterprise Server. */
  public static Schedule semiannually() {
    return every("semiannually");
  }

  /** On the first day of January; not on GitHub Enterprise Server. */
  public static Schedule yearly() {
    return every("yearly");
  }

  /** By a cron expression of five fields, or in words: {@code every day at 5pm}. */
  public static Schedule cron(String cronjob) {
    return every("cron").put("cronjob", Limits.notBlank("cronjob", cronjob));
  }

  @Override
  protected Schedule copy(Mapping changed) {
    return new Schedule(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** The time of day on a clock of 24 hours. */
  public Schedule time(int hour, int minute) {
    return time(String.format(Locale.ROOT, "%02d:%02d", hour, minute));
  }

  /** The time of day, {@code hh:mm} on a clock of 24 hours. */
  public Schedule time(String time) {
    if (!TIME.matcher(notNull("time", time)).matches()) {
      throw new IllegalArgumentException(
          "time is \"" + time + "\"; expected \"00:00\" to \"23:59\"");
    }
    return put("time", time);
  }

  /** The time zone's IANA name, {@code Europe/Berlin}; GitHub's default is UTC. */
  public Schedule timezone(String name) {
    return put("timezone", Limits.notBlank("timezone", name));
  }

  private static Schedule every(String interval) {
    return new Schedule(Mapping.EMPTY).put("interval", interval);
  }
}
