package io.github.penstock.rules.bake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that can be built.
 *
 * @param targets those of targets, also of those that a matrix makes
 * @param matrices the labels of matrices, which are groups
 * @param isComplete whether the names of all targets follow from the files alone
 */
record Builds(Set<String> targets, Set<String> matrices, Set<String> groups, boolean isComplete) {

  static Builds of(BakeDocument document) {
    Set<String> targets = new LinkedHashSet<>();
    Set<String> matrices = new LinkedHashSet<>();
    boolean complete = !document.files().hasMoreTargets();
    for (Map.Entry<String, List<BakeBlock>> target : document.merged("target").entrySet()) {
      if (!MatrixNames.isMatrix(target.getValue())) {
        targets.add(target.getKey());
        continue;
      }
      MatrixNames names = MatrixNames.of(target.getValue());
      matrices.add(target.getKey());
      targets.addAll(names.known());
      complete &= names.isComplete();
    }
    return new Builds(targets, matrices, new LinkedHashSet<>(document.merged("group").keySet()),
        complete);
  }
}
