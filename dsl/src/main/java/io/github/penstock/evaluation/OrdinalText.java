package io.github.penstock.evaluation;

/**
 * Texts compared as GitHub does with .NET's {@code OrdinalIgnoreCase}: character by character, each
 * in its simple upper case, with no language's rules.
 */
final class OrdinalText {

  private OrdinalText() {}

  /** The text that is the same for all texts that differ in case only. */
  static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= 0x80) {
        return foldAll(text);
      }
    }
    return text;
  }

  private static String foldAll(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().map(OrdinalText::upper).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** .NET leaves the dotless i and the long s alone, so that they are no I and no S. */
  private static int upper(int c) {
    return c == 0x131 || c == 0x17f ? c : Character.toUpperCase(c);
  }

  static boolean equal(String left, String right) {
    return left.equals(right) || fold(left).equals(fold(right));
  }

  static int compare(String left, String right) {
    return fold(left).compareTo(fold(right));
  }

  static boolean contains(String text, String part) {
    return fold(text).contains(fold(part));
  }

  static boolean startsWith(String text, String start) {
    return fold(text).startsWith(fold(start));
  }

  static boolean endsWith(String text, String end) {
    return fold(text).endsWith(fold(end));
  }
}
