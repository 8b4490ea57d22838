package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.stream.Stream;

/** The time of a schedule is a cron expression as GitHub reads them, and comes. */
public final class InvalidCron implements Rule {

  @Override
  public String id() {
    return "invalid-cron";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return crons(document).flatMap(cron -> CronTimes.mistake(cron.text()).stream()
        .map(mistake -> Problem.error(cron, "cron " + quote(cron.text()) + " " + mistake)));
  }

  /** The times of all schedules. */
  public static Stream<Place> crons(Document document) {
    return document.workflow().place().get("on").stream()
        .flatMap(on -> on.items("schedule").stream())
        .flatMap(schedule -> schedule.get("cron").filter(Place::isText).stream());
  }
}
