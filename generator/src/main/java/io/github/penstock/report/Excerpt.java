package io.github.penstock.report;

import io.github.penstock.finding.Span;

/**
 * A source line with marks under the piece that a finding is about, cut where it is too long for a
 * screen.
 *
 * @param line what is shown of the line
 * @param marks blanks, then {@code ^~~~}; empty where no column is known
 */
record Excerpt(String line, String marks) {

  /** Of what is shown of a line. */
  private static final int MOST = 120;

  /** What is shown before the piece, of a line that is too long. */
  private static final int BEFORE = 40;

  private static final String CUT = "...";

  static Excerpt of(String source, Span span) {
    int start = Math.min(Math.max(span.start().column() - 1, 0), source.length());
    int end = span.endLine() == span.start().line()
        ? Math.min(Math.max(span.endColumn() - 1, start), source.length())
        : span.hasEnd() ? source.stripTrailing().length() : start;
    if (source.length() <= MOST) {
      return marked(source, "", span, start, Math.max(end, start));
    }
    int from = start < MOST - BEFORE ? 0 : whole(source, start - BEFORE);
    int to = whole(source, Math.min(source.length(), from + MOST));
    String tail = to < source.length() ? CUT : "";
    String head = from > 0 ? CUT : "";
    return marked(head + source.substring(from, to) + tail, head, span,
        head.length() + start - from, head.length() + Math.min(Math.max(end, start), to) - from);
  }

  /** Never the second half of a surrogate pair. */
  private static int whole(String source, int at) {
    return at > 0 && at < source.length() && Character.isLowSurrogate(source.charAt(at))
        ? at - 1
        : at;
  }

  private static Excerpt marked(String shown, String head, Span span, int start, int end) {
    if (span.start().column() == 0) {
      return new Excerpt(visible(shown), "");
    }
    StringBuilder marks = new StringBuilder();
    shown.substring(0, start).codePoints().forEach(c -> {
      if (c == '\t') {
        marks.append('\t');
      } else {
        marks.append(" ".repeat(Columns.of(c)));
      }
    });
    int width = shown.substring(start, Math.max(start, end)).codePoints().map(Columns::of).sum();
    return new Excerpt(visible(shown), marks.append('^').append("~".repeat(Math.max(0, width - 1)))
        .toString());
  }

  /** A terminal is not to obey what a file holds; each character stays one wide. */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\t' || c >= 0x7F && c < 0xA0;
      boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
      if (control || turning) {
        visible.setCharAt(i, control ? '\uFFFD' : '\u200B');
      }
    }
    return visible.toString();
  }
}
