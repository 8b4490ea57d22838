package io.github.penstock.report;

/**
 * A piece of a text and what is to stand in its place.
 *
 * @param line counted from 1
 * @param column in UTF-16 units, counted from 1
 * @param endColumn of the first character behind the piece
 */
record Replacement(int line, int column, int endLine, int endColumn, String text) {

  /** The least that makes one text another. */
  static Replacement between(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int start = 0;
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < most - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    if (end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end))) {
      end--;
    }
    int stop = before.length() - end;
    return new Replacement(line(before, start), column(before, start), line(before, stop),
        column(before, stop), after.substring(start, after.length() - end));
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static int column(String text, int offset) {
    return offset - text.lastIndexOf('\n', offset - 1);
  }
}
