package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.List;

/** A filter matches something before it leaves something out. */
final class FilterWithoutPositivePattern implements Rule {

  @Override
  public String id() {
    return "filter-without-positive-pattern";
  }

  @Override
  public void check(Document document, Report report) {
    for (EventFilter filter : EventFilter.in(document)) {
      if (!filter.isIgnore() && isNegative(filter.patterns())) {
        report.add(Problem.warning(filter.place(), message(filter)).atKey());
      }
    }
  }

  private static boolean isNegative(List<Place> patterns) {
    for (Place pattern : patterns) {
      if (!pattern.text().startsWith("!")) {
        return false;
      }
    }
    return !patterns.isEmpty();
  }

  private static String message(EventFilter filter) {
    return quote(filter.name()) + " of event " + quote(filter.event())
        + " only leaves out, so nothing ever matches; expected a pattern without \"!\" first, such as"
        + " \"**\", or " + quote(filter.name() + "-ignore") + " without \"!\"";
  }
}
