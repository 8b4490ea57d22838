package io.github.penstock.yaml;

import java.util.List;

/**
 * A scalar as it is written.
 *
 * @param lines the first stands behind the key or dash, the others below it, indented by the writer
 * @param block whether the first line is the header of a block: a comment then stands behind it,
 *     otherwise behind the last line
 */
record ScalarLines(List<String> lines, boolean block) {

  static ScalarLines line(String text) {
    return new ScalarLines(List.of(text), false);
  }

  static ScalarLines lines(String text) {
    return new ScalarLines(List.of(text.split("\n", -1)), false);
  }

  static ScalarLines block(List<String> lines) {
    return new ScalarLines(lines, true);
  }

  boolean isOneLine() {
    return lines.size() == 1 && !block;
  }

  String first() {
    return lines.get(0);
  }

  List<String> below() {
    return lines.subList(1, lines.size());
  }

  boolean isNothing() {
    return isOneLine() && first().isEmpty();
  }

  /** Whether blank lines below it would become part of the text. */
  boolean keepsBlankLines() {
    return block && first().indexOf('+') >= 0;
  }
}
