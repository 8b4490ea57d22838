package io.github.penstock.shape;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.List;

/**
 * What tells two kinds of mappings apart.
 *
 * @param way the keys that lead to the value
 * @param values one of which it is; none where it is enough that it is there
 */
record Test(List<String> way, List<String> values) {

  static Test has(String key) {
    return new Test(List.of(key), List.of());
  }

  static Test is(String key, String... values) {
    return new Test(List.of(key), List.of(values));
  }

  /** The value of a key of the mapping under another. */
  static Test isBelow(String above, String key, String... values) {
    return new Test(List.of(above, key), List.of(values));
  }

  boolean isPresence() {
    return values.isEmpty();
  }

  String key() {
    return way.get(0);
  }

  boolean isMet(Mapping mapping) {
    Node node = mapping;
    for (int i = 0; i < way.size(); i++) {
      if (!(node instanceof Mapping around)) {
        return false;
      }
      int index = indexOf(around, way.get(i));
      if (index < 0) {
        return false;
      }
      node = around.entries().get(index).value();
    }
    return values.isEmpty() || node instanceof Scalar scalar && values.contains(scalar.value());
  }

  private static int indexOf(Mapping mapping, String key) {
    List<Mapping.Entry> entries = mapping.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).name().equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
