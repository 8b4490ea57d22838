package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Optional;

/** GitHub starts a schedule every five minutes at most. */
final class CronTooOften implements Rule {

  /** See limits.yml. */
  private static final int LEAST = 5;

  @Override
  public String id() {
    return "cron-too-often";
  }

  @Override
  public void check(Document document, Report report) {
    for (Place cron : Schedules.texts(document, "cron")) {
      Optional<CronTimes> times = CronTimes.parse(cron.text());
      int minutes = times.isPresent() ? times.get().minutesApart() : LEAST;
      if (minutes < LEAST) {
        report.add(Problem.warning(cron, "cron " + quote(cron.text()) + " comes after " + minutes
            + (minutes == 1 ? " minute" : " minutes") + "; expected at least " + LEAST
            + " minutes between two runs"));
      }
    }
  }
}
