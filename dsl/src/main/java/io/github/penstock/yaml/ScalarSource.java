package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An author's own writing of a scalar, without the indentation of the place where it stands.
 *
 * @param text what {@link Scalar#source()} holds; empty where the writer has to choose
 * @param end where it ends in the text
 * @param comment the comment behind a block's header
 */
record ScalarSource(String text, int end, Optional<String> comment) {

  static ScalarSource ofPlain(SourceText source, int start, int end) {
    return new ScalarSource(lines(source.between(start, end), true), end, Optional.empty());
  }

  static ScalarSource ofQuoted(SourceText source, int start, int end) {
    return new ScalarSource(lines(source.between(start, end), false), end, Optional.empty());
  }

  /** A block, {@code |} or {@code >}; its end is that of its last line that is not blank. */
  static ScalarSource ofBlock(SourceText source, int start, int end, String value) {
    int headerEnd = source.lineEnd(start);
    String header = source.between(start, headerEnd);
    int hash = header.indexOf('#');
    String indicator = (hash < 0 ? header : header.substring(0, hash)).strip();
    Optional<String> comment = hash < 0
        ? Optional.empty()
        : Optional.of(header.substring(hash + 1).stripTrailing());
    if (isSpaces(value)) {
      return new ScalarSource("", blankEnd(source, headerEnd, end, indicator), comment);
    }
    int base = baseIndent(source, headerEnd, value);
    List<String> content = content(source.between(headerEnd + 1, end), base, indicator);
    String text = indicator.replaceAll("[1-9]", "2") + "\n" + String.join("\n", content);
    return new ScalarSource(text, endOfLine(source, headerEnd, content.size()), comment);
  }

  private static int blankEnd(SourceText source, int headerEnd, int end, String indicator) {
    boolean keeps = indicator.indexOf('+') >= 0;
    return keeps && end > headerEnd + 1 ? end - 1 : headerEnd;
  }

  /** The block's lines without their indentation; blank lines at the end count only where kept. */
  private static List<String> content(String raw, int base, String indicator) {
    List<String> lines = new ArrayList<>();
    String closed = raw.endsWith("\n") ? raw.substring(0, raw.length() - 1) : raw;
    for (String line : closed.split("\n", -1)) {
      lines.add(line.substring(Math.min(base, line.length())));
    }
    boolean keeps = indicator.indexOf('+') >= 0;
    while (!keeps && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static int endOfLine(SourceText source, int headerEnd, int lines) {
    int end = headerEnd;
    for (int i = 0; i < lines; i++) {
      end = source.lineEnd(end + 1);
    }
    return end;
  }

  /** The indentation of the first line that is not blank, less the text's own spaces. */
  private static int baseIndent(SourceText source, int headerEnd, String value) {
    int line = headerEnd + 1;
    while (isSpaces(source.between(line, source.lineEnd(line)))) {
      line = source.lineEnd(line) + 1;
    }
    int own = 0;
    for (int i = 0; value.charAt(i) == ' ' || value.charAt(i) == '\n'; i++) {
      own = value.charAt(i) == ' ' ? own + 1 : 0;
    }
    return source.indent(line) - own;
  }

  private static boolean isSpaces(String text) {
    return text.chars().allMatch(c -> c == ' ' || c == '\n');
  }

  /** Without the indentation of the lines below the first. */
  private static String lines(String raw, boolean plain) {
    if (raw.indexOf('\n') < 0) {
      return raw;
    }
    String[] lines = raw.split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      lines[i] = plain ? lines[i].strip() : lines[i].stripLeading();
    }
    lines[0] = plain ? lines[0].strip() : lines[0];
    return String.join("\n", lines);
  }
}
