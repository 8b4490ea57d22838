package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Optional;

/** A matrix has values, and so has each of its vectors and each combination that it includes. */
final class EmptyMatrix implements Rule {

  @Override
  public String id() {
    return "empty-matrix";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      Optional<MatrixView> matrix = MatrixView.of(job);
      if (matrix.isPresent()) {
        check(job, matrix.get(), report);
      }
    }
  }

  private static void check(JobView job, MatrixView matrix, Report report) {
    if (matrix.hasNoValues()) {
      report.add(Problem.error(matrix.include().orElse(matrix.place()),
          "matrix of " + job.describe()
              + " has no values; expected a list such as \"os: [ubuntu-latest, windows-latest]\","
              + " or \"include\""));
    }
    for (Place vector : matrix.vectors()) {
      if (isEmptyList(vector)) {
        report.add(Problem.error(vector, "vector " + quote(vector.key()) + " of the matrix of "
            + job.describe() + " is empty, so no job runs; expected at least one value"));
      }
    }
    for (Place row : matrix.included()) {
      if (isEmptyMapping(row)) {
        report.add(Problem.error(row, "matrix of " + job.describe()
            + " includes an empty combination; expected keys with values"));
      }
    }
  }

  private static boolean isEmptyList(Place value) {
    return value.isSequence() && value.items().isEmpty();
  }

  private static boolean isEmptyMapping(Place value) {
    return value.isMapping() && value.entries().isEmpty();
  }
}
