import static io.github.penstock.dependabot.Ecosystem.*;

import io.github.penstock.dependabot.*;
import java.time.DayOfWeek;

/** Dependencies, plugins and actions, once a week. */
final class Updates {

  /** Most releases that carry something harmful are found out by then. */
  private static final Cooldown WEEK = Cooldown.days(7);

  static Dependabot dependabot() {
    Schedule monday = Schedule.weekly(DayOfWeek.MONDAY);
    return Dependabot.of().updates(
        Update.of(MAVEN).directory("/").schedule(monday).cooldown(WEEK)
            .groups(DependencyGroup.of("plugins").patterns("org.apache.maven.plugins:*")),
        Update.of(GITHUB_ACTIONS).directory("/").schedule(monday).cooldown(WEEK));
  }
}
