package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.pins.Pins;
import java.util.stream.Stream;

/** An action has a version: written, committed before, or from the catalog. */
final class UnpinnedAction implements Rule {

  @Override
  public String id() {
    return "unpinned-action";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    Stream<Place> steps = document.steps().stream().flatMap(step -> step.uses().stream());
    Stream<Place> jobs = document.jobs().stream().flatMap(job -> job.uses().stream());
    return Stream.concat(jobs, steps)
        .filter(uses -> Pins.isUnpinned(uses.text()) && !uses.isComputed())
        .filter(uses -> uses.text().contains("/"))
        .map(uses -> Problem.error(uses, "no version of " + quote(uses.text())
            + " is known; expected one behind \"@\" (in Java .at(\"v1\"))"));
  }
}
