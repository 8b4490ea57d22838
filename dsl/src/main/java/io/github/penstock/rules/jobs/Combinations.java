package io.github.penstock.rules.jobs;

import io.github.penstock.document.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the jobs that a matrix makes, as GitHub does: all combinations of the vectors, without those
 * that are excluded; an included row extends those that it fits, and is a combination of its own where
 * it fits none.
 */
final class Combinations {

  /** More comparisons of a combination with a row than these are not made. */
  private static final long MOST = 2_000_000;

  private final MatrixView matrix;
  private final int[] index;
  private final boolean[] used;

  private Combinations(MatrixView matrix) {
    this.matrix = matrix;
    this.index = new int[matrix.vectors().size()];
    this.used = new boolean[matrix.included().size()];
  }

  /** How many jobs there are at least: what is computed counts as what makes the fewest. */
  static long count(MatrixView matrix, int limit) {
    long product = product(matrix);
    int included = matrix.included().size();
    if (product == 0 && !matrix.vectors().isEmpty()) {
      return 0;
    }
    if (product + included <= limit) {
      return product + included;
    }
    boolean excludes = matrix.exclude().isPresent();
    boolean many = product * (1 + included + matrix.excluded().size()) > MOST;
    if (many || hasOpenVector(matrix)) {
      return excludes ? 0 : product;
    }
    return excludes && MatrixView.isOpen(matrix.exclude().get())
        ? 0
        : new Combinations(matrix).count();
  }

  private static boolean hasOpenVector(MatrixView matrix) {
    for (Place vector : matrix.vectors()) {
      if (MatrixView.isOpen(vector)) {
        return true;
      }
    }
    return false;
  }

  /** 0 where a vector is computed or there is none. */
  private static long product(MatrixView matrix) {
    long product = matrix.vectors().isEmpty() ? 0 : 1;
    for (Place vector : matrix.vectors()) {
      product = Math.min(product * vector.items().size(), Integer.MAX_VALUE);
    }
    return product;
  }

  private long count() {
    long count = 0;
    boolean more = product(matrix) > 0;
    while (more) {
      if (!isExcluded()) {
        count++;
        markIncluded();
      }
      more = next();
    }
    for (int i = 0; i < used.length; i++) {
      Place row = matrix.included().get(i);
      if (!used[i] && !MatrixView.isOpen(row)) {
        count++;
      }
    }
    return count;
  }

  private boolean next() {
    for (int i = index.length - 1; i >= 0; i--) {
      if (++index[i] < matrix.vectors().get(i).items().size()) {
        return true;
      }
      index[i] = 0;
    }
    return false;
  }

  private boolean isExcluded() {
    for (Place row : matrix.excluded()) {
      if (!row.entries().isEmpty() && fits(row, true)) {
        return true;
      }
    }
    return false;
  }

  private void markIncluded() {
    List<Place> rows = matrix.included();
    for (int i = 0; i < used.length; i++) {
      if (!used[i] && fits(rows.get(i), false)) {
        used[i] = true;
      }
    }
  }

  /**
   * Whether the values that a row has for vectors are those of the combination.
   *
   * @param strict whether a key that is no vector rules the row out
   */
  private boolean fits(Place row, boolean strict) {
    for (Place entry : row.entries()) {
      Place value = current(entry.key());
      if (value == null ? strict : !MatrixValues.fits(entry, value)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Place current(String name) {
    List<Place> vectors = matrix.vectors();
    for (int i = 0; i < index.length; i++) {
      if (vectors.get(i).key().equalsIgnoreCase(name)) {
        return vectors.get(i).items().get(index[i]);
      }
    }
    return null;
  }
}
