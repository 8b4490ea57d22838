package io.github.penstock.rules.events;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.WorkflowView;

/** A schedule has times. */
final class EmptySchedule implements Rule {

  @Override
  public String id() {
    return "empty-schedule";
  }

  @Override
  public void check(Document document, Report report) {
    for (WorkflowView.Event event : document.workflow().events()) {
      if (event.name().equals("schedule") && isEmpty(event.place())) {
        report.add(Problem.error(event.place(),
            "\"schedule\" has no times; expected a list such as [{cron: \"0 5 * * *\"}]"));
      }
    }
  }

  /** Other nodes are of the wrong type, and reported as that. */
  private static boolean isEmpty(Place schedule) {
    boolean isName = schedule.isText() && schedule.text().equals("schedule");
    boolean isNothing = !schedule.isText() && schedule.children().isEmpty()
        && !schedule.isMapping();
    return isName || isNothing;
  }
}
