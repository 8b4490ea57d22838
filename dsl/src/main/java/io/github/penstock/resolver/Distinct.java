package io.github.penstock.resolver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists without repeated entries, in the order that bake gives them. */
final class Distinct {

  private Distinct() {}

  /**
   * One of all that are equal. Each one looks, from the last to the first, for an equal one behind
   * itself, which is exchanged with the last one and dropped: this is why the order may change.
   */
  static <E> List<E> byValue(List<E> entries) {
    List<E> distinct = new ArrayList<>(entries);
    Map<E, Integer> behind = new HashMap<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Integer equal = behind.get(distinct.get(i));
      if (equal != null) {
        E last = distinct.remove(distinct.size() - 1);
        if (equal < distinct.size()) {
          distinct.set(equal, last);
          behind.put(last, equal);
        }
      }
      behind.put(distinct.get(i), i);
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
