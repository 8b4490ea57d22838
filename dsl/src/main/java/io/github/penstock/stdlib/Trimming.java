package io.github.penstock.stdlib;

import java.util.function.IntPredicate;

/** Takes characters away from the ends of a text. */
final class Trimming {

  private Trimming() {}

  static String spaces(String text) {
    return both(text, Trimming::isSpace);
  }

  static String characters(String text, String cut) {
    return both(text, c -> cut.indexOf(c) >= 0);
  }

  static String lineEnds(String text) {
    return end(text, c -> c == '\r' || c == '\n');
  }

  static String prefix(String text, String prefix) {
    return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
  }

  static String suffix(String text, String suffix) {
    return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
  }

  /** Unicode's property White_Space. */
  static boolean isSpace(int c) {
    return c >= '\t' && c <= '\r' || c == 0x85 || Character.isSpaceChar(c);
  }

  private static String both(String text, IntPredicate cut) {
    String rest = end(text, cut);
    int start = 0;
    while (start < rest.length() && cut.test(rest.codePointAt(start))) {
      start += Character.charCount(rest.codePointAt(start));
    }
    return rest.substring(start);
  }

  private static String end(String text, IntPredicate cut) {
    int end = text.length();
    while (end > 0 && cut.test(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(0, end);
  }
}
