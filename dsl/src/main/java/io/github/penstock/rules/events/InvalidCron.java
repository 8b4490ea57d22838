package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;

/** The time of a schedule is a cron expression as GitHub reads them, and comes. */
final class InvalidCron implements Rule {

  @Override
  public String id() {
    return "invalid-cron";
  }

  @Override
  public void check(Document document, Report report) {
    for (Place cron : Schedules.texts(document, "cron")) {
      CronTimes.mistake(cron.text()).ifPresent(mistake -> report
          .add(Problem.error(cron, "cron " + quote(cron.text()) + " " + mistake)));
    }
  }
}
