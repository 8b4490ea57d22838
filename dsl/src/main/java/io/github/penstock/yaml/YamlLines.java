package io.github.penstock.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text that is being written, line by line. */
final class YamlLines {

  private final StringBuilder text = new StringBuilder();
  private int lineStart;
  private boolean keepsBlankLines;

  YamlLines start(int indent) {
    lineStart = text.length();
    text.append(" ".repeat(indent));
    keepsBlankLines = false;
    return this;
  }

  YamlLines append(String part) {
    text.append(part);
    return this;
  }

  void end() {
    text.append('\n');
  }

  void end(Optional<String> comment) {
    comment.ifPresent(remark -> text.append(" #").append(onOneLine(remark)));
    end();
  }

  /** Writes a scalar behind what the line holds; its other lines stand at the indentation. */
  void scalar(ScalarLines scalar, Optional<String> comment, int indent) {
    append(scalar.first());
    if (scalar.block()) {
      end(comment);
      scalar.below().forEach(line -> indented(line, indent).end());
    } else {
      scalar.below().forEach(line -> {
        end();
        indented(line, indent);
      });
      end(comment);
    }
    keepsBlankLines = scalar.keepsBlankLines();
  }

  /** Comments and blank lines on lines of their own. */
  YamlLines remarks(List<String> remarks, int indent) {
    for (String remark : remarks) {
      if (!remark.equals(Comments.BLANK)) {
        start(indent).append("#").append(onOneLine(remark)).end();
      } else if (text.length() > 0 && !keepsBlankLines) {
        end();
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private YamlLines indented(String line, int indent) {
    return line.isEmpty() ? this : start(indent).append(line);
  }

  /** A comment ends where a reader sees the end of the line. */
  private static String onOneLine(String remark) {
    StringBuilder line = new StringBuilder();
    remark.codePoints().forEach(c -> line.appendCodePoint(Characters.isLineBreak(c) ? ' ' : c));
    remark.codePoints().filter(c -> !Characters.isReadable(c)).findFirst().ifPresent(c -> {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "comment \"%s\" holds U+%04X, which no reader of YAML accepts",
              shown(remark.strip()), c));
    });
    return line.toString().stripTrailing();
  }

  /** A terminal is not to obey what no reader accepts. */
  private static String shown(String remark) {
    return remark.codePoints().mapToObj(c -> Characters.isReadable(c)
        ? Character.toString(c)
        : String.format(Locale.ROOT, "\\u%04x", c)).collect(Collectors.joining());
  }
}
