package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.List;
import java.util.Optional;

/** Steps that run in parallel run scripts and actions; they do not wait, cancel or nest. */
final class StepNotForParallel implements Rule {

  private static final List<String> KEYS =
      List.of("parallel", "wait", "wait-all", "cancel", "background");

  @Override
  public String id() {
    return "step-not-for-parallel";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      for (Place step : job.place().items("steps")) {
        for (Place inner : step.items("parallel")) {
          check(job, inner, report);
        }
      }
    }
  }

  private static void check(JobView job, Place step, Report report) {
    for (String key : KEYS) {
      Optional<Place> found = step.get(key);
      if (found.isPresent()) {
        report.add(Problem.error(found.get(), "step of \"parallel\" in " + job.describe() + " has "
            + quote(key) + "; expected a step with \"run\" or \"uses\" and without " + quote(key))
            .atKey());
        return;
      }
    }
  }
}
