package io.github.penstock.hcl;

import java.util.Arrays;
import java.util.Locale;

/** Reads a text of JSON, and remembers where its characters are. */
final class HclJsonString {

  private static final String INVALID = "Invalid JSON string";

  private final HclSource source;
  private final String text;
  private final int start;
  private final StringBuilder value = new StringBuilder();
  private int[] offsets = new int[16];

  private HclJsonString(HclSource source, int start) {
    this.source = source;
    this.text = source.text();
    this.start = start;
  }

  /** The text that begins with the quote at this offset. */
  static HclJson.Text read(HclSource source, int start) {
    return new HclJsonString(source, start).read();
  }

  private HclJson.Text read() {
    int position = start + 1;
    while (position < text.length() && text.charAt(position) != '"') {
      char c = text.charAt(position);
      if (c < ' ') {
        throw source.error(source.span(position, position + 1), INVALID,
            c == '\n' || c == '\r'
                ? "The text has no end in its line; expected \"\\\"\"."
                : String.format(Locale.ROOT, "Character U+%04X must be written as \"\\u%04x\".",
                    (int) c,
                    (int) c));
      }
      position = c == '\\' ? escape(position) : plain(position);
    }
    if (position >= text.length()) {
      throw source.error(source.span(start, start + 1), INVALID,
          "The text has no end; expected \"\\\"\".");
    }
    offset(position);
    int[] places = Arrays.copyOf(offsets, value.length() + 1);
    return new HclJson.Text(HclStrings.wellFormed(value.toString()), index -> places[index],
        source.span(start, position + 1));
  }

  private int plain(int position) {
    offset(position);
    value.append(text.charAt(position));
    return position + 1;
  }

  private int escape(int position) {
    offset(position);
    int selector = position + 1 < text.length() ? text.charAt(position + 1) : -1;
    switch (selector) {
      case '"', '\\', '/' -> value.append((char) selector);
      case 'b' -> value.append('\b');
      case 'f' -> value.append('\f');
      case 'n' -> value.append('\n');
      case 'r' -> value.append('\r');
      case 't' -> value.append('\t');
      case 'u' -> value.append(unit(position));
      default -> throw source.error(source.span(position, Math.min(position + 2, text.length())),
          INVALID, "The escape is unknown; expected one of"
              + " \\\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t and \\uXXXX.");
    }
    return position + (selector == 'u' ? 6 : 2);
  }

  private char unit(int position) {
    int end = Math.min(position + 6, text.length());
    String digits = text.substring(position + 2, end);
    if (!digits.matches("[0-9A-Fa-f]{4}")) {
      throw source.error(source.span(position, end), INVALID,
          "The escape needs 4 hexadecimal digits.");
    }
    return (char) Integer.parseInt(digits, 16);
  }

  private void offset(int position) {
    int index = value.length();
    if (index == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * index);
    }
    offsets[index] = position;
  }
}
