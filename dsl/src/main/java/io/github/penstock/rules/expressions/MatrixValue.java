package io.github.penstock.rules.expressions;

import io.github.penstock.document.Place;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value that an expression can read from a matrix.
 *
 * @param isOpen whether more properties may be there: it, or what it is made of, is computed
 * @param properties each value of each property
 */
public record MatrixValue(boolean isOpen, List<Place> properties) {

  /** The matrix itself: axes whose values are lists, and the keys of included rows. */
  public static MatrixValue of(Place matrix) {
    if (!matrix.isMapping()) {
      return new MatrixValue(true, List.of());
    }
    List<Place> include = matrix.get("include").stream().toList();
    boolean open = include.stream().anyMatch(rows -> rows.isText() || rows.items().stream()
        .anyMatch(Place::isText));
    Stream<Place> axes = matrix.entries().stream()
        .filter(axis -> !axis.key().equals("include") && !axis.key().equals("exclude"));
    Stream<Place> included = include.stream().flatMap(list -> list.items().stream())
        .flatMap(row -> row.entries().stream());
    return new MatrixValue(open, Stream.concat(axes, included).toList());
  }

  private static MatrixValue ofValue(Place value) {
    return new MatrixValue(value.isComputed() || value.isSequence(),
        value.entries().stream().toList());
  }

  public Stream<String> names() {
    return properties.stream().map(Place::key);
  }

  /** The values of a property: those of the list of an axis, or the one of a row. */
  public Stream<MatrixValue> property(String name) {
    return properties.stream().filter(property -> property.key().equalsIgnoreCase(name))
        .flatMap(
            property -> property.isSequence() ? property.items().stream() : Stream.of(property))
        .map(MatrixValue::ofValue);
  }
}
