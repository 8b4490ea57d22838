package io.github.penstock.resolver;

import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All combinations of the values of some axes; those of the first axis change fastest. */
final class Matrix {

  private static final int MOST = 200_000;

  private Matrix() {}

  /**
   * The combinations of a block's matrix.
   *
   * @throws UnplacedException if the value is no map of lists, or if there are too many
   */
  static List<EvaluationContext> combinations(CtyValue matrix) {
    if (!matrix.type().isMap() && !matrix.type().isObject() || matrix.isNull()) {
      throw new UnplacedException("matrix must be a map");
    }
    requireFew(matrix);
    List<Map<String, CtyValue>> combinations = new ArrayList<>();
    combinations.add(new TreeMap<>());
    for (Map.Entry<String, CtyValue> axis : matrix.entries().entrySet()) {
      combinations = combined(combinations, axis.getKey(), axis.getValue().elements());
    }
    return combinations.stream().map(EvaluationContext::of).toList();
  }

  private static void requireFew(CtyValue matrix) {
    long count = 1;
    for (CtyValue axis : matrix.entries().values()) {
      if (!axis.isIterable()) {
        throw new UnplacedException("matrix values must be a list");
      }
      count = Math.min(count * axis.length(), Integer.MAX_VALUE);
    }
    if (count > MOST) {
      throw new UnplacedException("matrix has more than " + MOST + " combinations");
    }
  }

  private static List<Map<String, CtyValue>> combined(List<Map<String, CtyValue>> before,
      String axis, List<CtyValue> values) {
    List<Map<String, CtyValue>> after = new ArrayList<>();
    for (CtyValue value : values) {
      for (Map<String, CtyValue> combination : before) {
        Map<String, CtyValue> extended = new TreeMap<>(combination);
        extended.put(axis, value);
        after.add(extended);
      }
    }
    return after;
  }
}
