package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.mend.JavaText;
import io.github.penstock.mend.Mend;
import io.github.penstock.yaml.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A vector of a matrix has each value once; a job would run twice with the same values. */
final class DuplicateMatrixValue implements Rule {

  @Override
  public String id() {
    return "duplicate-matrix-value";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      Optional<MatrixView> matrix = MatrixView.of(job);
      if (matrix.isPresent()) {
        for (Place vector : matrix.get().vectors()) {
          check(job, vector, report);
        }
      }
    }
  }

  private static void check(JobView job, Place vector, Report report) {
    Set<String> seen = new HashSet<>();
    for (Place value : vector.items()) {
      if (!seen.add(MatrixValues.fingerprint(value))) {
        Problem problem = Problem.warning(value,
            "vector " + quote(vector.key()) + " of the matrix of "
                + job.describe() + " has " + name(value) + " twice, so jobs run twice;"
                + " expected different values");
        report.add(problem
            .fix(Mend.called("remove " + name(value)).java(axis(vector)).remove(value)));
      }
    }
  }

  private static String axis(Place vector) {
    List<String> arguments = new ArrayList<>(List.of(JavaText.literal(vector.key())));
    for (Place value : vector.items()) {
      arguments.add(value.node() instanceof Scalar scalar ? JavaText.value(scalar) : "...");
    }
    return JavaText.call("axis", arguments.stream().distinct().toList());
  }

  private static String name(Place value) {
    return value.isText() ? quote(value.text()) : "a value";
  }
}
