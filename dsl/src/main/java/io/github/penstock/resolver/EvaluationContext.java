package io.github.penstock.resolver;

import io.github.penstock.cty.CtyText;
import io.github.penstock.cty.CtyValue;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known only for one combination of a matrix; nothing for what has none.
 *
 * @param axes the values of the axes
 * @param started the variables that were looked for from here
 */
record EvaluationContext(SortedMap<String, CtyValue> axes, Set<String> started) {

  static EvaluationContext root() {
    return of(Collections.emptyMap());
  }

  static EvaluationContext of(Map<String, CtyValue> axes) {
    SortedMap<String, CtyValue> sorted = new TreeMap<>(CtyText.ORDER);
    sorted.putAll(axes);
    return new EvaluationContext(sorted, new HashSet<>());
  }
}
