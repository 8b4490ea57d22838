package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step waits for, or cancels, a background step that has been started before. */
final class UnknownBackgroundStep implements Rule {

  private final String key;

  /** @param key {@code wait} or {@code cancel} */
  public UnknownBackgroundStep(String key) {
    this.key = key;
  }

  @Override
  public String id() {
    return key + "-unknown-step";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      for (StepView step : job.steps()) {
        if (step.place().has(key) && !isParallel(step)) {
          check(job, step, report);
        }
      }
    }
  }

  /** Whether it is in a list of parallel steps, where it may not stand at all. */
  private static boolean isParallel(StepView step) {
    return step.place().lineage().skip(1).findFirst()
        .filter(list -> list.key().equals("parallel")).isPresent();
  }

  private void check(JobView job, StepView step, Report report) {
    List<String> running = running(job, step);
    for (Place name : step.place().texts(key)) {
      if (!name.isComputed() && running.stream().noneMatch(name.text()::equalsIgnoreCase)) {
        String none =
            running.isEmpty() ? "; no step before it has \"background: true\" and an id" : "";
        report.add(Problem.error(name, quote(key) + " names step " + quote(name.text())
            + ", which is not a background step before it in " + job.describe()
            + expected(name.text(), running) + none));
      }
    }
  }

  private static List<String> running(JobView job, StepView step) {
    List<String> running = new ArrayList<>();
    for (StepView each : job.steps()) {
      Optional<Place> background = each.place().get("background");
      if (each.isBefore(step) && each.id().isPresent() && background.isPresent()
          && !background.get().text().equals("false")) {
        running.add(each.id().get().text());
      }
    }
    return running;
  }
}
