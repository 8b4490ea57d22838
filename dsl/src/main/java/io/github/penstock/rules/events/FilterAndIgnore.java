package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.WorkflowView;

/** An event is filtered by what it matches or by what it does not, never by both. */
final class FilterAndIgnore implements Rule {

  @Override
  public String id() {
    return "filter-and-ignore";
  }

  @Override
  public void check(Document document, Report report) {
    WorkflowView workflow = document.workflow();
    for (EventFilter filter : EventFilter.in(document)) {
      if (filter.isIgnore() && isFiltered(workflow, filter)) {
        report.add(Problem.error(filter.place(), message(filter)).atKey());
      }
    }
  }

  private static boolean isFiltered(WorkflowView workflow, EventFilter ignored) {
    return workflow.event(ignored.event())
        .filter(event -> event.place().has(ignored.positiveName())).isPresent();
  }

  private static String message(EventFilter ignored) {
    String positive = quote(ignored.positiveName());
    return "event " + quote(ignored.event()) + " has both " + positive + " and "
        + quote(ignored.name()) + "; expected " + positive
        + " alone, with \"!\" before the patterns that it leaves out";
  }
}
