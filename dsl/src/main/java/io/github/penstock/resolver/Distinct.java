package io.github.penstock.resolver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Lists without repeated entries, in the order that bake gives them. */
final class Distinct {

  private Distinct() {}

  /**
   * One of all that are equal. Each one looks, from the last to the first, for an equal one behind
   * itself, which is exchanged with the last one and dropped: this is why the order may change.
   */
  static <E> List<E> byValue(List<E> entries) {
    if (new HashSet<>(entries).size() == entries.size()) {
      return List.copyOf(entries);
    }
    List<E> distinct = new ArrayList<>(entries);
    Set<E> behind = new HashSet<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (!behind.add(entries.get(i))) {
        int last = distinct.size() - 1;
        int equal = i + 1 + distinct.subList(i + 1, last + 1).indexOf(entries.get(i));
        Collections.swap(distinct, equal, last);
        distinct.remove(last);
      }
    }
    return List.copyOf(distinct);
  }

  /** The last one of each key, at the place of the first. */
  static <E> List<E> byKey(List<E> entries, Function<E, String> key) {
    Map<String, E> distinct = new LinkedHashMap<>();
    entries.forEach(entry -> distinct.put(key.apply(entry), entry));
    return List.copyOf(distinct.values());
  }
}
