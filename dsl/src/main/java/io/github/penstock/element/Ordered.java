package io.github.penstock.element;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Spliterator;

/** Collections whose order is the same in every run. */
public final class Ordered {

  private Ordered() {}

  /**
   * The elements in order.
   *
   * @throws IllegalArgumentException for a collection that has no order of its own, such as
   *     {@code Set.of} or the values of a HashMap: two runs would write two orders
   */
  public static <T> List<T> listOf(Collection<? extends T> elements) {
    if (!hasOrder(elements)) {
      throw new IllegalArgumentException(
          "a collection without an order is printed differently in every run; expected a List");
    }
    return List.copyOf(elements);
  }

  /** An EnumSet has the order of its constants, though its spliterator does not say so. */
  private static boolean hasOrder(Collection<?> elements) {
    return elements.size() < 2 || elements instanceof EnumSet
        || elements.spliterator().hasCharacteristics(Spliterator.ORDERED);
  }
}
