package io.github.penstock.rules.jobs;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Optional;

/** A matrix makes no more jobs than GitHub starts. */
final class TooManyCombinations implements Rule {

  /** See limits.yml. */
  private static final int MOST = 256;

  @Override
  public String id() {
    return "too-many-combinations";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      Optional<MatrixView> matrix = MatrixView.of(job);
      long count = matrix.isPresent() ? Combinations.count(matrix.get(), MOST) : 0;
      if (count > MOST) {
        report.add(Problem.error(matrix.get().place(), "matrix of " + job.describe() + " makes "
            + count + " jobs; expected at most " + MOST));
      }
    }
  }
}
