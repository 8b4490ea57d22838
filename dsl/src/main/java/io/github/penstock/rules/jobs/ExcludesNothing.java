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
 * What a matrix excludes is one of its combinations. GitHub refuses a key that is none of the matrix; what
 * only an included row has is let pass.
 */
final class ExcludesNothing implements Rule {

  /** More comparisons than these are not made: nobody wrote such a matrix by hand. */
  private static final long MOST = 1_000_000;

  @Override
  public String id() {
    return "excludes-nothing";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      Optional<MatrixView> matrix = MatrixView.of(job);
      if (matrix.isPresent() && !matrix.get().excluded().isEmpty()
          && !matrix.get().hasNoValues() && !isIncludeOpen(matrix.get())
          && !isHuge(matrix.get())) {
        for (Place row : matrix.get().excluded()) {
          check(matrix.get(), row, report);
        }
      }
    }
  }

  private static boolean isHuge(MatrixView matrix) {
    long values = matrix.included().size();
    for (Place vector : matrix.vectors()) {
      values += vector.items().size();
    }
    return values * matrix.excluded().size() > MOST;
  }

  private static boolean isIncludeOpen(MatrixView matrix) {
    if (matrix.include().isPresent() && matrix.include().get().isText()) {
      return true;
    }
    for (Place row : matrix.included()) {
      if (row.isText()) {
        return true;
      }
    }
    return false;
  }

  private static void check(MatrixView matrix, Place row, Report report) {
    for (Place entry : row.entries()) {
      Place vector = matrix.vector(entry.key());
      if (vector != null && !vector.isSequence() || MatrixView.isOpen(entry)
          || isIncluded(matrix, entry)) {
        continue;
      }
      if (vector == null) {
        if (!isKeyIncluded(matrix, entry.key())) {
          report.add(unknownKey(matrix, entry));
        }
      } else if (!hasFitting(vector, entry)) {
        report.add(unknownValue(vector, entry));
      }
    }
  }

  private static boolean isIncluded(MatrixView matrix, Place filter) {
    for (Place row : matrix.included()) {
      for (Place entry : row.entries()) {
        if (entry.key().equalsIgnoreCase(filter.key())
            && (MatrixView.isOpen(entry) || MatrixValues.fits(filter, entry))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isKeyIncluded(MatrixView matrix, String key) {
    for (Place row : matrix.included()) {
      for (Place entry : row.entries()) {
        if (entry.key().equalsIgnoreCase(key)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Problem unknownValue(Place vector, Place entry) {
    return Problem.warning(entry, "matrix excludes " + quote(entry.key())
        + (entry.isText() ? " " + quote(entry.text()) : " with a value")
        + ", which is no value of that vector, so nothing is excluded"
        + expected(entry.text(), texts(vector)));
  }

  private static Problem unknownKey(MatrixView matrix, Place entry) {
    List<String> names = new ArrayList<>();
    for (Place vector : matrix.vectors()) {
      names.add(vector.key());
    }
    return Problem.error(entry, "matrix excludes by " + quote(entry.key())
        + ", which is no key of it" + expected(entry.key(), names)).atKey();
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
