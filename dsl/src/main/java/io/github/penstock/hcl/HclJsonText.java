package io.github.penstock.hcl;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** JSON as text: two spaces for each level, a line for each value, nothing between empty brackets. */
final class HclJsonText {

  private static final String STEP = "  ";

  private final StringBuilder out = new StringBuilder();

  private HclJsonText() {}

  /** With a final newline. */
  static String of(HclJson value) {
    HclJsonText text = new HclJsonText();
    text.value(value, "\n");
    return text.out.append('\n').toString();
  }

  private void value(HclJson value, String line) {
    if (value instanceof HclJson.Struct object) {
      values("{", object.members(), member -> {
        text(member.name().value());
        out.append(": ");
        value(member.value(), line + STEP);
      }, line, "}");
    } else if (value instanceof HclJson.Array array) {
      values("[", array.items(), item -> value(item, line + STEP), line, "]");
    } else if (value instanceof HclJson.Text text) {
      text(text.value());
    } else if (value instanceof HclJson.Word word) {
      out.append(word.text());
    }
  }

  private <E> void values(String open, List<E> values, Consumer<E> writer, String line,
      String close) {
    out.append(open);
    String separator = "";
    for (E value : values) {
      out.append(separator).append(line).append(STEP);
      writer.accept(value);
      separator = ",";
    }
    out.append(values.isEmpty() ? "" : line).append(close);
  }

  private void text(String text) {
    out.append('"');
    text.codePoints().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (HclStrings.isPrintable(c)) {
          out.appendCodePoint(c);
        } else {
          for (char unit : Character.toChars(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
          }
        }
      }
    }
  }
}
