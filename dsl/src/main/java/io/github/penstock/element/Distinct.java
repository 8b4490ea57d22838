package io.github.penstock.element;

import io.github.penstock.yaml.Mapping;

/** Keeps an entry from taking the place of another one unseen. */
public final class Distinct {

  private Distinct() {}

  /**
   * @param kind what people call such an entry: {@code job}
   * @throws IllegalArgumentException if the mapping has an entry of this name
   */
  public static void require(Mapping mapping, String name, String kind) {
    mapping.entry(name).ifPresent(other -> {
      throw new IllegalArgumentException(kind + " \"" + name + "\" is given twice; the first is at "
          + other.key().origin());
    });
  }
}
