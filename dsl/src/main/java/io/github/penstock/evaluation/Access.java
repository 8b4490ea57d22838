package io.github.penstock.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts of arrays and objects; of what {@code .*} gave, the parts of every item. */
final class Access {

  private Access() {}

  /** {@code target.*}; nothing of what is neither an array nor an object. */
  static Value all(Value target) {
    if (target instanceof ArrayValue array && array.isFiltered()) {
      List<Value> parts = new ArrayList<>();
      array.items().forEach(item -> parts.addAll(partsOf(item)));
      return ArrayValue.filtered(parts);
    }
    return ArrayValue.filtered(partsOf(target));
  }

  private static List<Value> partsOf(Value value) {
    if (value instanceof ArrayValue array) {
      return array.items();
    }
    return value instanceof ObjectValue object ? object.values() : List.of();
  }

  /** {@code target[key]}; null where there is none. */
  static Value key(Value target, Value key) {
    if (target instanceof ArrayValue array && array.isFiltered()) {
      List<Value> parts = new ArrayList<>();
      array.items().forEach(item -> part(item, key).ifPresent(parts::add));
      return ArrayValue.filtered(parts);
    }
    return part(target, key).orElse(Value.NULL);
  }

  private static Optional<Value> part(Value target, Value key) {
    if (target instanceof ObjectValue object && key.isPrimitive()) {
      return object.get(Coercion.text(key));
    }
    return target instanceof ArrayValue array
        ? item(array.items(), Coercion.number(key))
        : Optional.empty();
  }

  /** A number with a fraction is rounded down. */
  private static Optional<Value> item(List<Value> items, double index) {
    return index >= 0 && index < items.size()
        ? Optional.of(items.get((int) index))
        : Optional.empty();
  }
}
