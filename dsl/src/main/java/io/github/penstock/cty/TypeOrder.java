package io.github.penstock.cty;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Which of two types is the more general one, where one is. */
final class TypeOrder {

  private TypeOrder() {}

  /** More general types first; otherwise as they stand. */
  static List<CtyType> sorted(List<CtyType> types) {
    List<List<Integer>> after = new ArrayList<>();
    int[] before = new int[types.size()];
    for (int i = 0; i < types.size(); i++) {
      after.add(new ArrayList<>());
    }
    for (int i = 0; i < types.size(); i++) {
      for (int j = i + 1; j < types.size(); j++) {
        int order = compare(types.get(i), types.get(j));
        if (order != 0) {
          after.get(order < 0 ? i : j).add(order < 0 ? j : i);
          before[order < 0 ? j : i]++;
        }
      }
    }
    return topological(types, after, before);
  }

  private static List<CtyType> topological(List<CtyType> types, List<List<Integer>> after,
      int[] before) {
    List<CtyType> sorted = new ArrayList<>();
    Deque<Integer> ready = new ArrayDeque<>();
    for (int i = 0; i < before.length; i++) {
      if (before[i] == 0) {
        ready.add(i);
      }
    }
    while (!ready.isEmpty()) {
      int next = ready.remove();
      sorted.add(types.get(next));
      for (int j : after.get(next)) {
        if (--before[j] == 0) {
          ready.add(j);
        }
      }
    }
    return sorted;
  }

  /** Below zero where the first is more general; zero where neither is. */
  private static int compare(CtyType a, CtyType b) {
    if (a.equals(CtyType.DYNAMIC) || b.equals(CtyType.DYNAMIC)) {
      return Boolean.compare(a.equals(CtyType.DYNAMIC), b.equals(CtyType.DYNAMIC));
    }
    if (a.isPrimitive() && b.isPrimitive()) {
      return Boolean.compare(b.equals(CtyType.STRING), a.equals(CtyType.STRING));
    }
    if (a instanceof CtyType.Collection first && b instanceof CtyType.Collection second
        && first.kind() == second.kind()) {
      return compare(first.elements(), second.elements());
    }
    if (a instanceof CtyType.Structure first && b instanceof CtyType.Structure second) {
      return first.attributes().keySet().equals(second.attributes().keySet())
          ? compareAll(first.attributes().values(), second.attributes().values())
          : 0;
    }
    if (a instanceof CtyType.Tuple first && b instanceof CtyType.Tuple second) {
      return first.elements().size() == second.elements().size()
          ? compareAll(first.elements(), second.elements())
          : 0;
    }
    return Integer.compare(generality(b, a), generality(a, b));
  }

  /** Lists are more general than tuples and sets, tuples than sets, maps than objects. */
  private static int generality(CtyType type, CtyType other) {
    boolean sequence = type.isList() && (other.isTuple() || other.isSet())
        || type.isTuple() && other.isSet();
    return sequence || type.isMap() && other.isObject() ? 1 : 0;
  }

  private static int compareAll(Iterable<CtyType> a, Iterable<CtyType> b) {
    Iterator<CtyType> others = b.iterator();
    boolean before = false;
    boolean after = false;
    for (CtyType type : a) {
      int order = compare(type, others.next());
      before |= order < 0;
      after |= order > 0;
    }
    return before == after ? 0 : before ? -1 : 1;
  }
}
