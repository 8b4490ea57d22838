package io.github.penstock.shape;

import java.util.ArrayList;
import java.util.List;

/** The kinds of values that a shape takes, as a message says them. */
final class Expected {

  private Expected() {}

  static String of(Shape shape) {
    List<String> kinds = new ArrayList<>();
    ScalarShape scalar = shape.scalar();
    if (scalar != null) {
      kinds.addAll(scalars(scalar));
    }
    if (shape.sequence() != null) {
      kinds.add("a list");
    }
    if (shape.mapping() != null) {
      kinds.add("a mapping");
    }
    if (scalar != null && scalar.expression()) {
      kinds.add("an expression ${{ ... }}");
    }
    return joined(kinds);
  }

  private static List<String> scalars(ScalarShape scalar) {
    if (scalar.has(ScalarShape.STRING)) {
      return List.of("text");
    }
    List<String> kinds = new ArrayList<>();
    if ((scalar.types() & ScalarShape.NUMBER) == ScalarShape.NUMBER) {
      kinds.add("a number");
    } else if (scalar.has(ScalarShape.INTEGER)) {
      kinds.add("a whole number");
    }
    if (scalar.has(ScalarShape.BOOLEAN)) {
      kinds.addAll(List.of("true", "false"));
    }
    if (kinds.isEmpty() && scalar.has(ScalarShape.NULL)) {
      kinds.add("nothing");
    }
    return kinds;
  }

  private static String joined(List<String> kinds) {
    int last = kinds.size() - 1;
    return last < 1
        ? String.join("", kinds)
        : String.join(", ", kinds.subList(0, last)) + " or " + kinds.get(last);
  }
}
