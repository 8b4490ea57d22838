package io.github.penstock.evaluation;

import java.util.List;

/** Values in order; equal to itself only, as in GitHub's language. */
public final class ArrayValue implements Value {

  private final List<Value> items;
  private final boolean filtered;

  private ArrayValue(List<Value> items, boolean filtered) {
    this.items = List.copyOf(items);
    this.filtered = filtered;
  }

  public static ArrayValue of(List<Value> items) {
    return new ArrayValue(items, false);
  }

  /** What {@code .*} gives: a key that follows is asked of each of the items. */
  static ArrayValue filtered(List<Value> items) {
    return new ArrayValue(items, true);
  }

  public List<Value> items() {
    return items;
  }

  boolean isFiltered() {
    return filtered;
  }

  @Override
  public boolean isPrimitive() {
    return false;
  }

  @Override
  public String toString() {
    return Json.write(this);
  }
}
