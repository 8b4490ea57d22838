package io.github.penstock.check;

import static io.github.penstock.wording.Wording.quote;

import java.util.stream.Stream;

/** GitHub starts a schedule every five minutes at most. */
final class CronTooOften implements Rule {

  @Override
  public String id() {
    return "cron-too-often";
  }

  @Override
  public Stream<Problem> check(Document document) {
    return InvalidCron.crons(document).flatMap(cron -> CronTimes.parse(cron.text()).stream()
        .filter(times -> times.minutesApart() < 5)
        .map(times -> Problem.warning(cron, "cron " + quote(cron.text()) + " comes after "
            + times.minutesApart() + (times.minutesApart() == 1 ? " minute" : " minutes")
            + "; expected at least 5 minutes between two runs")));
  }
}
