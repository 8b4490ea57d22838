package io.github.penstock.workflow;

import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/** The values of an axis as a list, located where the axis was made. */
final class Axes {

  private Axes() {}

  static List<Boolean> list(boolean... values) {
    List<Boolean> list = new ArrayList<>();
    for (boolean value : values) {
      list.add(value);
    }
    return list;
  }

  static Sequence sequence(List<? extends Node> values) {
    Origin here = Origin.here();
    return Sequence.of(values.stream().map(value -> value.withOrigin(here)).toList())
        .withOrigin(here).compact();
  }
}
