package io.github.penstock.importer;

import java.util.Locale;
import java.util.stream.Collectors;

/** Texts as Java writes them. */
final class JavaTexts {

  private JavaTexts() {}

  /** Between quotes, on one line. */
  static String literal(String text) {
    return '"' + text.chars().mapToObj(c -> escaped((char) c)).collect(Collectors.joining()) + '"';
  }

  /** Whether a text block has the same text: no white space that it would drop. */
  static boolean isBlock(String text) {
    return text.strip().indexOf('\n') >= 0 && text.endsWith("\n")
        && text.lines().allMatch(line -> line.equals(line.stripTrailing()))
        && text.chars().noneMatch(c -> c == '\r' || c < ' ' && c != '\n' && c != '\t');
  }

  /** Between three quotes, each line behind the indentation. */
  static String block(String text, String indent) {
    String lines = text.lines().map(line -> line.isEmpty() ? "" : indent + blockLine(line))
        .collect(Collectors.joining("\n"));
    return "\"\"\"\n" + lines + "\n" + indent + "\"\"\"";
  }

  private static String blockLine(String line) {
    return line.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default -> c < ' ' || c == 0x7f
          ? String.format(Locale.ROOT, "\\u%04x", (int) c)
          : String.valueOf(c);
    };
  }
}
