package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of a matrix's targets, as far as they follow from the file alone.
 *
 * @param isComplete whether these are all; a variable in an axis or a function in the name prevents it
 */
record MatrixNames(List<String> known, boolean isComplete) {

  static MatrixNames of(Target target) {
    Optional<List<Map<String, HclExpression>>> combinations =
        MatrixCombinations.of(target.find("matrix").orElseThrow());
    if (combinations.isEmpty()) {
      return new MatrixNames(List.of(), false);
    }
    HclExpression name = target.find("name").orElse(HclExpression.text(target.name()));
    List<Optional<String>> names = combinations.get().stream()
        .map(combination -> Literals.text(new Combination(combination).apply(name))).toList();
    return new MatrixNames(names.stream().flatMap(Optional::stream).toList(),
        names.stream().allMatch(Optional::isPresent));
  }
}
