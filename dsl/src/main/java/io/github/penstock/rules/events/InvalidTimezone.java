package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.nearest;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

/** A time zone is one of the IANA's. */
public final class InvalidTimezone implements Rule {

  @Override
  public String id() {
    return "invalid-timezone";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return document.workflow().place().get("on").stream()
        .flatMap(on -> on.items("schedule").stream())
        .flatMap(schedule -> schedule.get("timezone").filter(Place::isText).stream())
        .filter(zone -> !ZoneId.getAvailableZoneIds().contains(zone.text()))
        .map(zone -> Problem.error(zone, message(zone.text())));
  }

  private static String message(String zone) {
    Set<String> zones = ZoneId.getAvailableZoneIds();
    return "timezone " + quote(zone) + " is not known; " + nearest(zone, zones)
        .map(near -> "did you mean " + quote(near))
        .orElse("expected an IANA name such as \"Europe/Zurich\"");
  }
}
