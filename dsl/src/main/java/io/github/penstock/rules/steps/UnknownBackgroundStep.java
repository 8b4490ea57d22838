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
import java.util.List;
import java.util.stream.Stream;

/** A step waits for, or cancels, a background step that has been started before. */
public final class UnknownBackgroundStep implements Rule {

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
    problems(document).forEach(report::add);
  }

  private Stream<Problem> problems(Document document) {
    return document.jobs().stream().flatMap(job -> job.steps().stream()
        .flatMap(step -> step.place().texts(key).stream()
            .flatMap(name -> check(job, step, name))));
  }

  private Stream<Problem> check(JobView job, StepView step, Place name) {
    List<String> running = job.steps().stream().filter(each -> each.isBefore(step))
        .filter(each -> each.place().get("background")
            .filter(flag -> !flag.text().equals("false")).isPresent())
        .flatMap(each -> each.id().stream()).map(Place::text).toList();
    if (name.isComputed() || running.stream().anyMatch(name.text()::equalsIgnoreCase)) {
      return Stream.empty();
    }
    String none = running.isEmpty() ? "; no step before it has \"background: true\" and an id" : "";
    return Stream.of(Problem.error(name, quote(key) + " names step " + quote(name.text())
        + ", which is not a background step before it in " + job.describe()
        + expected(name.text(), running) + none));
  }
}
