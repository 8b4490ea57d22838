package io.github.penstock.rules.jobs;

import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Labels that one runner must have, as far as they are written down.
 *
 * @param isOfOwnRunner whether the runner is the author's: it has other labels than GitHub's
 */
record LabelSet(List<Place> labels, boolean isOfOwnRunner) {

  private static final String MATRIX = "matrix.";

  /** What a job runs on: one set, or one of each value of the matrix that it takes the labels from. */
  static List<LabelSet> of(JobView job) {
    Optional<Place> runsOn = job.place().get("runs-on");
    if (runsOn.isEmpty()) {
      return List.of();
    }
    boolean isGroup = runsOn.get().isMapping();
    Optional<Place> labels = isGroup ? runsOn.get().get("labels") : runsOn;
    List<LabelSet> sets = new ArrayList<>();
    if (labels.isPresent()) {
      add(job, labels.get(), isGroup && runsOn.get().has("group"), sets);
    }
    return sets;
  }

  private static void add(JobView job, Place value, boolean inGroup, List<LabelSet> sets) {
    List<Place> written = new ArrayList<>();
    List<Place> computed = new ArrayList<>();
    split(value, written, computed);
    boolean own = inGroup || isSelfHosted(written);
    if (!written.isEmpty()) {
      sets.add(new LabelSet(written, own));
    }
    for (Place each : computed) {
      for (Place found : fromMatrix(job, each.text())) {
        List<Place> texts = new ArrayList<>();
        split(found, texts, new ArrayList<>());
        sets.add(new LabelSet(texts, own || isSelfHosted(texts)));
      }
    }
  }

  private static void split(Place value, List<Place> written, List<Place> computed) {
    if (value.isText()) {
      (value.isComputed() ? computed : written).add(value);
    }
    for (Place item : value.items()) {
      if (item.isText()) {
        (item.isComputed() ? computed : written).add(item);
      }
    }
  }

  private static boolean isSelfHosted(List<Place> labels) {
    for (Place label : labels) {
      if (label.text().equalsIgnoreCase("self-hosted")) {
        return true;
      }
    }
    return false;
  }

  /** The values of {@code ${{ matrix.a.b }}}; none of another expression. */
  private static List<Place> fromMatrix(JobView job, String text) {
    String trimmed = text.strip();
    if (!trimmed.startsWith("${{") || trimmed.indexOf("}}") != trimmed.length() - 2) {
      return List.of();
    }
    String code = trimmed.substring(3, trimmed.length() - 2).strip();
    Optional<MatrixView> matrix = MatrixView.of(job);
    if (matrix.isEmpty() || !code.startsWith(MATRIX) || !isChain(code)) {
      return List.of();
    }
    return values(matrix.get(), code.substring(MATRIX.length()).split("\\."));
  }

  private static boolean isChain(String code) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static List<Place> values(MatrixView matrix, String[] names) {
    List<Place> values = new ArrayList<>();
    Place vector = matrix.vector(names[0]);
    if (vector != null) {
      for (Place value : vector.items()) {
        descend(value, names, values);
      }
    }
    for (Place row : matrix.included()) {
      for (Place entry : row.entries()) {
        if (entry.key().equalsIgnoreCase(names[0])) {
          descend(entry, names, values);
        }
      }
    }
    return values;
  }

  private static void descend(Place value, String[] names, List<Place> values) {
    Optional<Place> at = Optional.of(value);
    for (int i = 1; i < names.length && at.isPresent(); i++) {
      at = at.get().get(names[i]);
    }
    at.ifPresent(values::add);
  }
}
