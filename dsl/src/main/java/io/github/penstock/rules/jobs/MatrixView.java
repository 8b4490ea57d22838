package io.github.penstock.rules.jobs;

import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A matrix as far as it is written down.
 *
 * @param vectors the lists of values that are multiplied with each other
 * @param include what is added to the combinations, where it is there
 * @param exclude what is taken from them, where it is there
 */
record MatrixView(Place place, List<Place> vectors, Optional<Place> include,
    Optional<Place> exclude) {

  /** The matrix of a job, unless it is one expression. */
  static Optional<MatrixView> of(JobView job) {
    return job.matrix().filter(Place::isMapping).map(MatrixView::of);
  }

  private static MatrixView of(Place matrix) {
    List<Place> vectors = new ArrayList<>();
    for (Place entry : matrix.entries()) {
      if (!entry.key().equals("include") && !entry.key().equals("exclude")) {
        vectors.add(entry);
      }
    }
    return new MatrixView(matrix, vectors, matrix.get("include"), matrix.get("exclude"));
  }

  /** The items of the list to include; none where it is computed. */
  List<Place> included() {
    return include.isPresent() ? include.get().items() : List.of();
  }

  /** The items of the list to exclude; none where it is computed. */
  List<Place> excluded() {
    return exclude.isPresent() ? exclude.get().items() : List.of();
  }

  /** Whether it can make no jobs; what is computed may make some. */
  boolean hasNoValues() {
    return vectors.isEmpty()
        && (include.isEmpty() || !include.get().isText() && included().isEmpty());
  }

  /** The vector of this name in any case. */
  @Nullable
  Place vector(String name) {
    for (Place vector : vectors) {
      if (vector.key().equalsIgnoreCase(name)) {
        return vector;
      }
    }
    return null;
  }

  /** Whether something in a value is known only when the workflow runs. */
  static boolean isOpen(Place value) {
    if (value.isComputed()) {
      return true;
    }
    for (Place child : value.children()) {
      if (isOpen(child)) {
        return true;
      }
    }
    return false;
  }
}
