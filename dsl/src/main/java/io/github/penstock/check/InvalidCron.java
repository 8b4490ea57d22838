package io.github.penstock.check;

import static io.github.penstock.wording.Wording.quote;

import java.util.stream.Stream;

/** The time of a schedule is a cron expression as GitHub reads them, and comes. */
final class InvalidCron implements Rule {

  @Override
  public String id() {
    return "invalid-cron";
  }

  @Override
  public Stream<Problem> check(Document document) {
    return crons(document).flatMap(cron -> CronTimes.mistake(cron.text()).stream()
        .map(mistake -> Problem.error(cron, "cron " + quote(cron.text()) + " " + mistake)));
  }

  /** The times of all schedules. */
  static Stream<Place> crons(Document document) {
    return document.workflow().place().get("on").stream().flatMap(on -> on.items("schedule"))
        .flatMap(schedule -> schedule.get("cron").filter(Place::isText).stream());
  }
}
