package io.github.penstock.cty;

import java.util.Locale;
import java.util.stream.Collectors;

/** Text between quotes, with what cannot be seen escaped as Go does it. */
final class QuotedText {

  private QuotedText() {}

  static String of(String text) {
    return text.codePoints().mapToObj(QuotedText::escaped)
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case 7 -> "\\a";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case 11 -> "\\v";
      default -> isPrintable(c) ? Character.toString(c) : numbered(c);
    };
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> false;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      case Character.UNASSIGNED -> false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  private static String numbered(int c) {
    String format = c < 0x80 ? "\\x%02x" : c > 0xffff ? "\\U%08x" : "\\u%04x";
    return String.format(Locale.ROOT, format, c);
  }
}
