package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/** Keeps an entry from taking the place of another one unseen. */
final class Distinct {

  private Distinct() {}

  static void require(Mapping mapping, String name, String kind) {
    mapping.entry(name).ifPresent(other -> {
      throw new IllegalArgumentException(kind + " \"" + name + "\" is given twice; the first is at "
          + other.key().origin());
    });
  }
}
