package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.yaml.Mapping;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/**
 * A time of a schedule, in UTC unless it names a time zone. GitHub may start a run late. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#schedule.
 */
public final class Cron extends Element<Cron> {

  private Cron(Mapping tree) {
    super(tree);
  }

  /** The five fields minute, hour, day of month, month, day of week; every 5 minutes at most. */
  public static Cron of(String expression) {
    return new Cron(Mapping.EMPTY).put("cron", expression);
  }

  /** Every hour at this minute. */
  public static Cron hourly(int minute) {
    return of(within(0, 59, minute, "minute") + " * * * *");
  }

  public static Cron daily(int hour, int minute) {
    return of(time(hour, minute) + " * * *");
  }

  public static Cron weekly(DayOfWeek day, int hour, int minute) {
    return of(time(hour, minute) + " * * " + day.getValue() % 7);
  }

  /** Every month on this day, 1 to 31; months without that day are left out. */
  public static Cron monthly(int day, int hour, int minute) {
    return of(time(hour, minute) + " " + within(1, 31, day, "day") + " * *");
  }

  private static String time(int hour, int minute) {
    return within(0, 59, minute, "minute") + " " + within(0, 23, hour, "hour");
  }

  private static int within(int least, int most, int value, String name) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " is " + value + "; expected " + least + " to " + most);
    }
    return value;
  }

  @Override
  protected Cron copy(Mapping changed) {
    return new Cron(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return List.of("cron", "timezone");
  }

  /** Reads the time in this zone, {@code Europe/Zurich}, instead of UTC. */
  public Cron timezone(ZoneId zone) {
    return put("timezone", zone.getId());
  }

  /** Reads the time in this zone, {@code Europe/Zurich}, instead of UTC. */
  public Cron timezone(String zone) {
    return put("timezone", zone);
  }
}
