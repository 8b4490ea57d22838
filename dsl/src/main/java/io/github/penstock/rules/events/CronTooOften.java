package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.stream.Stream;

/** GitHub starts a schedule every five minutes at most. */
public final class CronTooOften implements Rule {

  @Override
  public String id() {
    return "cron-too-often";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return InvalidCron.crons(document).flatMap(cron -> CronTimes.parse(cron.text()).stream()
        .filter(times -> times.minutesApart() < 5)
        .map(times -> Problem.warning(cron, "cron " + quote(cron.text()) + " comes after "
            + times.minutesApart() + (times.minutesApart() == 1 ? " minute" : " minutes")
            + "; expected at least 5 minutes between two runs")));
  }
}
