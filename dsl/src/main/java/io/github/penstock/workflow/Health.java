package io.github.penstock.workflow;

import java.time.Duration;

/** A health check of a container, as the options of {@code docker create} write it. Immutable. */
public final class Health {

  private final String options;

  private Health(String options) {
    this.options = options;
  }

  /** Passes when this command ends with status 0 in the container. */
  public static Health command(String command) {
    String quoted = command.replace("\\", "\\\\").replace("\"", "\\\"");
    return new Health("--health-cmd \"" + quoted + "\"");
  }

  /** The time between two checks; docker's default is 30 seconds. */
  public Health interval(Duration time) {
    return and("--health-interval", time);
  }

  /** The time after which a check has failed; docker's default is 30 seconds. */
  public Health timeout(Duration time) {
    return and("--health-timeout", time);
  }

  /** The time in which failures do not count; docker's default is none. */
  public Health startPeriod(Duration time) {
    return and("--health-start-period", time);
  }

  /** The failures in a row that make the container unhealthy; docker's default is 3. */
  public Health retries(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("retries is " + count + "; expected at least 1");
    }
    return new Health(options + " --health-retries " + count);
  }

  String options() {
    return options;
  }

  private Health and(String option, Duration time) {
    if (time.isNegative() || time.isZero() || time.toMillisPart() != 0) {
      throw new IllegalArgumentException(
          option + " is " + time + "; expected one second or more, in whole seconds");
    }
    return new Health(options + " " + option + " " + time.toSeconds() + "s");
  }
}
