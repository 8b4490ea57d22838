package io.github.penstock.hcl;

import io.github.penstock.origin.Origin;
import java.util.function.IntUnaryOperator;

/** A text to read, and where its characters are in the file. */
final class HclSource {

  private final String file;
  private final String text;
  private final HclLines lines;
  private final IntUnaryOperator place;

  private HclSource(String file, String text, HclLines lines, IntUnaryOperator place) {
    this.file = file;
    this.text = text;
    this.lines = lines;
    this.place = place;
  }

  static HclSource of(String file, String text) {
    return new HclSource(file, text, new HclLines(text), IntUnaryOperator.identity());
  }

  /** A text that stands in this one with escapes; the operator tells where its characters are. */
  HclSource inner(String unescaped, IntUnaryOperator offset) {
    return new HclSource(file, unescaped, lines, offset);
  }

  String text() {
    return text;
  }

  /** Where a part of the text is in the file. */
  HclSpan span(int start, int end) {
    return new HclSpan(place.applyAsInt(start), place.applyAsInt(end));
  }

  HclSpan span(HclToken token) {
    return span(token.start(), token.end());
  }

  HclRange range(HclSpan span) {
    return lines.range(span);
  }

  Origin origin(HclSpan span) {
    HclRange range = range(span);
    return Origin.of(file, range.startLine(), range.startColumn());
  }

  HclDiagnostic diagnostic(HclSpan span, String summary, String detail) {
    return new HclDiagnostic(file, range(span), summary, detail);
  }

  HclException error(HclSpan span, String summary, String detail) {
    return new HclException(diagnostic(span, summary, detail));
  }
}
