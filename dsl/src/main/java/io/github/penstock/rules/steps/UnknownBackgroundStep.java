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
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
      Map<String, String> running = new LinkedHashMap<>();
      for (StepView step : job.steps()) {
        if (step.place().has(key) && !isParallel(step)) {
          check(job, step, running, report);
        }
        if (step.id().isPresent() && isBackground(step)) {
          String id = step.id().get().text();
          running.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
        }
      }
    }
  }

  /** Whether it is in a list of parallel steps, where it may not stand at all. */
  private static boolean isParallel(StepView step) {
    return step.place().lineage().skip(1).findFirst()
        .filter(list -> list.key().equals("parallel")).isPresent();
  }

  private static boolean isBackground(StepView step) {
    Optional<Place> background = step.place().get("background");
    return background.isPresent() && !background.get().text().equals("false");
  }

  private void check(JobView job, StepView step, Map<String, String> running, Report report) {
    for (Place name : step.place().texts(key)) {
      if (!name.isComputed() && !running.containsKey(name.text().toLowerCase(Locale.ROOT))) {
        String none =
            running.isEmpty() ? "; no step before it has \"background: true\" and an id" : "";
        report.add(Problem.error(name, quote(key) + " names step " + quote(name.text())
            + ", which is not a background step before it in " + job.describe()
            + expected(name.text(), running.values()) + none));
      }
    }
  }
}
