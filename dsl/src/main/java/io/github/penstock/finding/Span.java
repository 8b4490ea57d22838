package io.github.penstock.finding;

import io.github.penstock.origin.Origin;

/**
 * A piece of a source.
 *
 * @param endLine counted from 1; 0 where only the start is known, as for lines of definitions
 * @param endColumn of the first character behind it, counted from 1; 0 where it is not known
 */
public record Span(Origin start, int endLine, int endColumn) {

  /** A place of which nobody knows how far it reaches. */
  public static Span at(Origin start) {
    return new Span(start, 0, 0);
  }

  /** A piece of one line. */
  public static Span of(Origin start, int length) {
    return start.column() == 0
        ? at(start)
        : new Span(start, start.line(), start.column() + length);
  }

  public boolean hasEnd() {
    return endLine > 0;
  }
}
