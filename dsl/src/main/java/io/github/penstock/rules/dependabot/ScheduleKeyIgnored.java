package io.github.penstock.rules.dependabot;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A key of a Dependabot schedule has a meaning with the interval beside it. */
final class ScheduleKeyIgnored implements Rule {

  @Override
  public String id() {
    return "schedule-key-ignored";
  }

  @Override
  public void check(Document document, Report report) {
    List<Place> owners = new ArrayList<>(Updates.of(document));
    if (!owners.isEmpty()) {
      owners.addAll(document.root().entries("multi-ecosystem-groups"));
    }
    for (Place owner : owners) {
      Optional<Place> schedule = owner.get("schedule");
      if (schedule.isPresent()) {
        check(schedule.get(), "day", "weekly", report);
        check(schedule.get(), "cronjob", "cron", report);
      }
    }
  }

  private static void check(Place schedule, String key, String interval, Report report) {
    String used = schedule.mapping().text("interval").orElse("");
    if (schedule.has(key) && !used.isEmpty() && !used.equals(interval)) {
      report.add(Problem.warning(schedule.get(key).orElseThrow(), quote(key)
          + " has no meaning with interval " + quote(used) + "; expected interval "
          + quote(interval)).atKey());
    }
  }
}
