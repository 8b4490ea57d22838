package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.yaml.Scalar;
import java.util.Optional;

/** The name of a concurrency group is not empty, and not longer than GitHub takes. */
final class InvalidConcurrencyGroup implements Rule {

  /** See limits.yml. */
  private static final int MOST = 400;

  @Override
  public String id() {
    return "invalid-concurrency-group";
  }

  @Override
  public void check(Document document, Report report) {
    if (document.isWorkflow()) {
      check(document.root(), "the workflow", report);
      for (JobView job : document.jobs()) {
        check(job.place(), job.describe(), report);
      }
    }
  }

  private static void check(Place owner, String name, Report report) {
    Optional<ConcurrencyView> found = ConcurrencyView.of(owner);
    if (found.isEmpty() || !(found.get().group().node() instanceof Scalar)
        || found.get().group().isComputed()) {
      return;
    }
    Place group = found.get().group();
    int length = group.text().length();
    if (length == 0) {
      report.add(Problem.error(group, "concurrency group of " + name
          + " is empty; expected a name such as " + quote("${{ github.workflow }}")));
    } else if (length > MOST) {
      report.add(Problem.error(group, "concurrency group of " + name + " has " + length
          + " characters; expected at most " + MOST));
    }
  }
}
