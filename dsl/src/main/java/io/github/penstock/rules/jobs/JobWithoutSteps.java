package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.nearest;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.List;

/** A job that calls no workflow has steps; without them it takes a runner and does nothing. */
final class JobWithoutSteps implements Rule {

  private static final List<String> KEYS = List.of("steps", "uses", "run", "with");

  @Override
  public String id() {
    return "job-without-steps";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      if (job.place().has("runs-on")
          && job.place().children().stream().noneMatch(JobWithoutSteps::isWork)) {
        report.add(Problem.warning(job.place(), job.describe()
            + " has no steps, so it does nothing; expected \"steps\""));
      }
    }
  }

  /** What it is to do, also with a misspelt key or at the wrong level: another rule tells that. */
  private static boolean isWork(Place key) {
    return nearest(key.key(), KEYS).isPresent();
  }
}
