package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.nearest;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Severity;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A time zone is one of the IANA's. */
final class InvalidTimezone implements Rule {

  /** What Java 17 does not list: short names of the IANA's, and zones that came after it. */
  private static final List<String> MORE = List.of("EST", "MST", "HST", "ROC", "Pacific/Kanton",
      "Europe/Kyiv", "America/Ciudad_Juarez", "America/Coyhaique");

  /** Nobody reads more hints than these, and each takes a while. */
  private static final int MOST_SEARCHED = 20;

  @Override
  public String id() {
    return "invalid-timezone";
  }

  @Override
  public void check(Document document, Report report) {
    List<Place> zones = Schedules.texts(document, "timezone");
    if (zones.isEmpty()) {
      return;
    }
    Set<String> known = known();
    int searched = 0;
    for (Place zone : zones) {
      if (!known.contains(zone.text())) {
        report.add(problem(zone, searched++ < MOST_SEARCHED ? known : Set.of()));
      }
    }
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>(MORE);
    for (String id : ZoneId.getAvailableZoneIds()) {
      if (!id.startsWith("SystemV/")) {
        known.add(id);
      }
    }
    return known;
  }

  /** Whether GitHub minds the case of letters is not known. */
  private static Problem problem(Place zone, Set<String> known) {
    String name = zone.text();
    boolean caseOnly = known.stream().anyMatch(name::equalsIgnoreCase);
    return Problem.of(caseOnly ? Severity.WARNING : Severity.ERROR, zone,
        "timezone " + quote(name) + " is not known; " + nearest(name, known)
            .map(near -> "did you mean " + quote(near))
            .orElse("expected an IANA name such as \"Europe/Zurich\""));
  }
}
