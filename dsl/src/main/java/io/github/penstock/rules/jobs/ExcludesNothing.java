package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a matrix excludes is one of its combinations. GitHub excludes before it includes: only vectors
 * count, and it refuses a key that is none.
 */
final class ExcludesNothing implements Rule {

  @Override
  public String id() {
    return "excludes-nothing";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      Optional<MatrixView> matrix = MatrixView.of(job);
      if (matrix.isPresent() && !matrix.get().hasNoValues()) {
        for (Place row : matrix.get().excluded()) {
          check(matrix.get(), row, report);
        }
      }
    }
  }

  private static void check(MatrixView matrix, Place row, Report report) {
    for (Place entry : row.entries()) {
      Place vector = matrix.vector(entry.key());
      if (vector == null) {
        report.add(unknownKey(matrix, entry));
      } else if (vector.isSequence() && !MatrixView.isOpen(entry) && !hasFitting(vector, entry)) {
        report.add(Problem.warning(entry, "matrix excludes " + quote(entry.key())
            + (entry.isText() ? " " + quote(entry.text()) : " with a value")
            + ", which is no value of that vector, so nothing is excluded"
            + expected(entry.text(), texts(vector))));
      }
    }
  }

  private static Problem unknownKey(MatrixView matrix, Place entry) {
    List<String> names = new ArrayList<>();
    for (Place vector : matrix.vectors()) {
      names.add(vector.key());
    }
    return Problem.error(entry, "matrix excludes by " + quote(entry.key())
        + ", which is no vector of it" + (names.isEmpty() ? "; it has none" : "")
        + expected(entry.key(), names)).atKey();
  }

  private static boolean hasFitting(Place vector, Place filter) {
    for (Place value : vector.items()) {
      if (MatrixView.isOpen(value) || MatrixValues.fits(filter, value)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> texts(Place vector) {
    List<String> texts = new ArrayList<>();
    for (Place value : vector.items()) {
      if (value.isText()) {
        texts.add(value.text());
      }
    }
    return texts;
  }
}
