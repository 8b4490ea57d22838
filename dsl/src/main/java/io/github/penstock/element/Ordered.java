package io.github.penstock.element;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** Collections whose order is the same in every run. */
public final class Ordered {

  private Ordered() {}

  /**
   * The elements in order.
   *
   * @throws IllegalArgumentException for a Set that has no order of its own, such as {@code Set.of}:
   *     two runs would write two orders
   */
  public static <T> List<T> listOf(Collection<? extends T> elements) {
    if (elements instanceof Set && !hasOrder(elements)) {
      throw new IllegalArgumentException(
          "a Set without an order is printed differently in every run; expected a List");
    }
    return List.copyOf(elements);
  }

  private static boolean hasOrder(Collection<?> elements) {
    return elements.size() < 2 || elements instanceof SortedSet || elements instanceof EnumSet
        || elements instanceof LinkedHashSet;
  }
}
