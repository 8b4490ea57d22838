package io.github.penstock.expression;

/** Which characters make a name, a space or the end of a token, as the runner has it. */
final class Characters {

  private Characters() {}

  /** Letters of ASCII, digits, {@code _} and {@code -}; the first one is a letter or {@code _}. */
  static boolean isIdentifier(CharSequence text) {
    if (text.length() == 0 || !startsIdentifier(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!startsIdentifier(c) && !isDigit(c) && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** Whether a key reads the same as a number: no sign, no leading zero, few digits. */
  static boolean isIndex(String key) {
    if (key.isEmpty() || key.length() > 9 || key.length() > 1 && key.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      if (!isDigit(key.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * The spaces of .NET, which has the non-breaking ones but not the separators U+001C to U+001F.
   */
  static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085'
        || c > '\u0085' && Character.isSpaceChar(c);
  }

  /** Whether a name, a number or an unknown operator ends before this character. */
  static boolean isBoundary(char c) {
    return switch (c) {
      case '(', '[', ')', ']', ',', '.', '!', '>', '<', '=', '&', '|' -> true;
      default -> isSpace(c);
    };
  }

  /** A text without the spaces at its ends. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean startsIdentifier(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }
}
