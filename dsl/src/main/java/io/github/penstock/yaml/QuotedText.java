package io.github.penstock.yaml;

import java.util.Locale;

/** Texts in quotes, always on one line. */
final class QuotedText {

  private QuotedText() {}

  /** Single quotes where they show the text as it is, double quotes where it is easier to read. */
  static String of(String text) {
    if (Characters.anyMustEscape(text)) {
      return inDouble(text);
    }
    boolean bareInDouble = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
    return text.indexOf('\'') >= 0 && bareInDouble ? inDouble(text) : inSingle(text);
  }

  static String inSingle(String text) {
    return Characters.anyMustEscape(text) ? inDouble(text) : "'" + text.replace("'", "''") + "'";
  }

  /** @throws IllegalArgumentException for half of a surrogate pair, which no file can hold */
  static String inDouble(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().forEach(codePoint -> append(out, codePoint));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    switch (codePoint) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      case '\r' -> out.append("\\r");
      case 0 -> out.append("\\0");
      default -> {
        if (Characters.mustEscape(codePoint)) {
          out.append(escape(codePoint));
        } else {
          out.appendCodePoint(codePoint);
        }
      }
    }
  }

  private static String escape(int codePoint) {
    if (Characters.isLoneSurrogate(codePoint)) {
      throw new IllegalArgumentException(String.format(Locale.ROOT,
          "a text holds U+%04X, half of a surrogate pair; expected whole characters", codePoint));
    }
    String format = codePoint <= 0xFF ? "\\x%02X" : codePoint <= 0xFFFF ? "\\u%04X" : "\\U%08X";
    return String.format(Locale.ROOT, format, codePoint);
  }
}
