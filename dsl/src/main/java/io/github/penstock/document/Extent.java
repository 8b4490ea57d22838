package io.github.penstock.document;

import io.github.penstock.finding.Span;
import io.github.penstock.yaml.Scalar;

/** How far a scalar reaches in its file, told by the author's own writing. */
final class Extent {

  private Extent() {}

  static Span of(Scalar scalar) {
    String source = scalar.source().stripTrailing();
    int line = scalar.origin().line();
    int last = source.lastIndexOf('\n');
    if (source.isEmpty() || scalar.origin().column() == 0) {
      return Span.at(scalar.origin());
    }
    if (last < 0) {
      return Span.of(scalar.origin(), source.length());
    }
    int lines = (int) source.chars().filter(c -> c == '\n').count();
    return new Span(scalar.origin(), line + lines, source.length() - last);
  }
}
