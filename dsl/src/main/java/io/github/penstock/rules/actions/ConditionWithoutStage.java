package io.github.penstock.rules.actions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Severity;
import java.util.Optional;

/** A condition of an action's stage has a stage to decide about. */
final class ConditionWithoutStage implements Rule {

  @Override
  public String id() {
    return "condition-without-stage";
  }

  @Override
  public void check(Document document, Report report) {
    Optional<Place> runs = document.action().place().get("runs");
    if (runs.isPresent()) {
      boolean container = runs.get().mapping().text("using").filter("docker"::equals).isPresent();
      check(runs.get(), "pre-if", container ? "pre-entrypoint" : "pre", report);
      check(runs.get(), "post-if", container ? "post-entrypoint" : "post", report);
    }
  }

  private static void check(Place runs, String condition, String stage, Report report) {
    if (runs.has(condition) && !runs.has(stage)) {
      report.add(Problem.error(runs.get(condition).orElseThrow(), quote(condition)
          + " decides about " + quote(stage) + ", which the action does not have")
          .atKey().as(Severity.WARNING));
    }
  }
}
