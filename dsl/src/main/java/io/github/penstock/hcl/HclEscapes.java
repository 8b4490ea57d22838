package io.github.penstock.hcl;

/** What the text of a template stands for. */
final class HclEscapes {

  private static final String INVALID = "Invalid escape sequence";

  private final HclSource source;
  private final String text;
  private final StringBuilder out = new StringBuilder();

  private HclEscapes(HclSource source) {
    this.source = source;
    this.text = source.text();
  }

  /** Text in which a backslash is just that. */
  static String unsigned(String text) {
    return text.replace("$${", "${").replace("%%{", "%{");
  }

  /** The text of a quoted token. */
  static String unescaped(HclSource source, HclToken token) {
    String raw = source.text().substring(token.start(), token.end());
    return raw.indexOf('\\') < 0
        ? unsigned(raw)
        : new HclEscapes(source).unescaped(token.start(), token.end());
  }

  private String unescaped(int start, int end) {
    int position = start;
    while (position < end) {
      char c = text.charAt(position);
      if (c == '\\') {
        position = escape(position, end);
      } else {
        position += HclWords.escapedSequence(text, position) ? 1 : 0;
        out.append(text.charAt(position++));
      }
    }
    return out.toString();
  }

  private int escape(int start, int end) {
    int selector = text.codePointAt(start + 1);
    switch (selector) {
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case '"', '\\' -> out.appendCodePoint(selector);
      case 'u' -> {
        return codePoint(start, 4, end);
      }
      case 'U' -> {
        return codePoint(start, 8, end);
      }
      default -> {
        int after = start + 1 + Character.charCount(selector);
        throw source.error(source.span(start, after), INVALID, "Escape \""
            + text.substring(start, after)
            + "\" is unknown; expected one of \\n, \\r, \\t, \\\", \\\\, \\uXXXX and \\UXXXXXXXX.");
      }
    }
    return start + 2;
  }

  private int codePoint(int start, int digits, int end) {
    int after = start + 2;
    long value = 0;
    while (after < Math.min(end, start + 2 + digits) && hex(after) >= 0) {
      value = value * 16 + hex(after++);
    }
    String escape = text.substring(start, after);
    if (after < start + 2 + digits) {
      throw source.error(source.span(start, after), INVALID,
          "Escape \"" + escape + "\" needs " + digits + " hexadecimal digits.");
    }
    if (value > Character.MAX_CODE_POINT || value >= 0xd800 && value <= 0xdfff) {
      throw source.error(source.span(start, after), INVALID,
          "Escape \"" + escape + "\" names no character.");
    }
    out.appendCodePoint((int) value);
    return after;
  }

  private int hex(int position) {
    char c = text.charAt(position);
    return c < 128 ? Character.digit(c, 16) : -1;
  }
}
