package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The combinations of a matrix, in the order in which its axes stand: the last one changes first. */
final class MatrixCombinations {

  private static final int MOST = 10_000;

  private MatrixCombinations() {}

  /** The value of each axis in each combination; nothing where only the build knows an axis. */
  static Optional<List<Map<String, HclExpression>>> of(HclExpression matrix) {
    if (!(matrix instanceof HclExpression.Struct axes)) {
      return Optional.empty();
    }
    List<Map<String, HclExpression>> combinations = List.of(Map.of());
    for (HclExpression.Entry entry : axes.entries()) {
      Optional<String> axis = Literals.text(entry.key());
      if (axis.isEmpty() || !(entry.value() instanceof HclExpression.Tuple values)
          || (long) combinations.size() * values.items().size() > MOST) {
        return Optional.empty();
      }
      combinations = combined(combinations, axis.get(), values.items());
    }
    return Optional.of(combinations);
  }

  private static List<Map<String, HclExpression>> combined(
      List<Map<String, HclExpression>> combinations, String axis, List<HclExpression> values) {
    List<Map<String, HclExpression>> all = new ArrayList<>();
    for (Map<String, HclExpression> combination : combinations) {
      for (HclExpression value : values) {
        Map<String, HclExpression> extended = new LinkedHashMap<>(combination);
        extended.put(axis, value);
        all.add(extended);
      }
    }
    return all;
  }
}
