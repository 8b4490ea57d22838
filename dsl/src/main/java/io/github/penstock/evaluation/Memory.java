package io.github.penstock.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * What the results of an expression take, as GitHub's server counts it: a result of a level frees
 * those of the levels below once it stands for itself.
 */
final class Memory {

  static final int MAX_BYTES = 1 << 20;

  private static final int OBJECT = 24;
  private static final int TEXT = 26;
  private static final int ITEM = 8;

  private final List<Long> levels = new ArrayList<>();
  private long total;

  /** Bytes of a value without those of its parts. */
  static long size(Value value) {
    if (value instanceof Value.StringValue text) {
      return size(text.value());
    }
    return value instanceof ArrayValue array && array.isFiltered()
        ? OBJECT + ITEM * (long) array.items().size()
        : OBJECT;
  }

  static long size(String text) {
    return TEXT + 2L * text.length();
  }

  /** A result that was made. */
  void made(Value value, int level) {
    if (value.isPrimitive()) {
      free(level);
    }
    add(size(value), level);
  }

  /** A result that was found: a value of a context or of a read text counts twice. */
  void found(Value value, int level) {
    boolean wrapped = value.isPrimitive() && !(value instanceof Value.NullValue);
    add(size(value) + (wrapped ? OBJECT : 0), level);
  }

  boolean isExceeded() {
    return total > MAX_BYTES;
  }

  private void free(int level) {
    while (levels.size() > level + 1) {
      total -= levels.remove(levels.size() - 1);
    }
  }

  private void add(long bytes, int level) {
    while (levels.size() <= level) {
      levels.add(0L);
    }
    levels.set(level, levels.get(level) + bytes);
    total += bytes;
  }
}
