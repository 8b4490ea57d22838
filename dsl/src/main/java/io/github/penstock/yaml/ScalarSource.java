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

  static ScalarSource nothing(int end) {
    return new ScalarSource("", end, Optional.empty());
  }

  static ScalarSource ofPlain(SourceText source, int start, int end, String value) {
    boolean same = end - start == value.length() && source.text().startsWith(value, start);
    String text = same ? value : lines(source.between(start, end), true);
    return new ScalarSource(text, end, Optional.empty());
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
    if (indicator.equals("|") || indicator.equals("|-")) {
      String content = withoutLastBreaks(value);
      return new ScalarSource(indicator + "\n" + content,
          source.lineEnd(start, breaks(content) + 1), comment);
    }
    int base = baseIndent(source, headerEnd, value);
    List<String> content = content(source.between(headerEnd + 1, end), base, indicator);
    String text = withOurIndentation(indicator) + "\n" + String.join("\n", content);
    return new ScalarSource(text, source.lineEnd(start, content.size()), comment);
  }

  private static String withOurIndentation(String indicator) {
    StringBuilder ours = new StringBuilder(indicator);
    for (int i = 0; i < ours.length(); i++) {
      if (Character.isDigit(ours.charAt(i))) {
        ours.setCharAt(i, '2');
      }
    }
    return ours.toString();
  }

  private static String withoutLastBreaks(String value) {
    int end = value.length();
    while (value.charAt(end - 1) == '\n') {
      end--;
    }
    return value.substring(0, end);
  }

  private static int breaks(String value) {
    int breaks = 0;
    for (int at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) {
      breaks++;
    }
    return breaks;
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
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\n') {
        return false;
      }
    }
    return true;
  }

  /** Without the indentation of the lines below the first. */
  private static String lines(String raw, boolean plain) {
    if (raw.indexOf('\n') < 0) {
      return raw;
    }
    String[] lines = raw.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      lines[i] = stripped(lines[i], plain);
    }
    return String.join("\n", lines);
  }

  /** Spaces and tabs alone are not part of a text at the ends of its lines. */
  private static String stripped(String line, boolean atEnd) {
    int start = 0;
    int end = line.length();
    while (start < end && isBlank(line.charAt(start))) {
      start++;
    }
    while (atEnd && end > start && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
