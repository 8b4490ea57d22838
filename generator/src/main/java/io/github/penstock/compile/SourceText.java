package io.github.penstock.compile;

import io.github.penstock.finding.Severity;

/**
 * The text of a source, to show lines of it.
 *
 * @param name its path from the repository's root
 */
record SourceText(String name, String text) {

  /** A problem at an offset of the text. */
  Problem problem(Severity severity, int offset, String message) {
    int start = lineStart(offset);
    long number = text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    String indent = text.substring(start, offset).replaceAll("[^\t]", " ");
    return new Problem(severity, name, number, offset - start + 1L, message,
        lineAt(offset) + "\n" + indent + "^");
  }

  /** The line that an offset is in. */
  String lineAt(int offset) {
    int end = text.indexOf('\n', offset);
    return text.substring(lineStart(offset), end < 0 ? text.length() : end).stripTrailing();
  }

  /** The name that starts at an offset; behind a dot the one after it. */
  String wordAt(int offset) {
    int start = offset < text.length() && text.charAt(offset) == '.' ? offset + 1 : offset;
    int end = start;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }
}
