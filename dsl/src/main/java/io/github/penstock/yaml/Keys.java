package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of one mapping so far. */
final class Keys {

  /** Up to this many, comparing with each is faster than hashing. */
  private static final int FEW = 8;

  private final List<Scalar> few = new ArrayList<>(FEW);
  private @Nullable Map<String, Scalar> many;

  /** Adds a key; the one that had its text before, or null where it is new. */
  @Nullable
  Scalar add(Scalar key) {
    if (many != null) {
      return many.putIfAbsent(key.value(), key);
    }
    for (Scalar each : few) {
      if (each.value().equals(key.value())) {
        return each;
      }
    }
    few.add(key);
    if (few.size() == FEW) {
      many = new HashMap<>();
      for (Scalar each : few) {
        many.put(each.value(), each);
      }
    }
    return null;
  }
}
