package io.github.penstock.resolver;

/**
 * A pattern of names as Go's {@code path.Match} has them: {@code *} for any number of characters,
 * {@code ?} for one, {@code [a-z]} and {@code [^a-z]} for one of a class, a backslash before a
 * character that stands for itself. Names have no {@code /}, which a star would not match.
 */
final class NamePattern {

  private final String pattern;

  private NamePattern(String pattern) {
    this.pattern = pattern;
  }

  static boolean isPattern(String text) {
    return text.chars().anyMatch(c -> "*?[]".indexOf(c) >= 0);
  }

  /**
   * The pattern of a text.
   *
   * @throws BakeException if a class does not end, or is empty
   */
  static NamePattern of(String text) {
    NamePattern pattern = new NamePattern(text);
    for (int i = 0; i < text.length(); i = pattern.end(i)) {
      // The walk itself meets the classes that do not end.
    }
    return pattern;
  }

  /** Where the element that begins at an index ends. */
  private int end(int start) {
    char first = pattern.charAt(start);
    if (first == '\\') {
      return afterEscape(start);
    }
    if (first != '[') {
      return start + 1;
    }
    int i = start + (pattern.startsWith("^", start + 1) ? 2 : 1);
    boolean any = false;
    while (!any || at(i) != ']') {
      i = endOfRange(i);
      any = true;
    }
    return i + 1;
  }

  private int endOfRange(int start) {
    int end = endOfCharacter(start);
    return at(end) == '-' ? endOfCharacter(end + 1) : end;
  }

  private int endOfCharacter(int start) {
    char c = at(start);
    if (c == '-' || c == ']') {
      throw malformed();
    }
    return c == '\\' ? afterEscape(start) : start + 1;
  }

  private int afterEscape(int start) {
    at(start + 1);
    return start + 2;
  }

  private char at(int index) {
    if (index >= pattern.length()) {
      throw malformed();
    }
    return pattern.charAt(index);
  }

  private BakeException malformed() {
    return new BakeException("could not match targets with '" + pattern
        + "': syntax error in pattern");
  }

  /**
   * Each star takes as little as it can, and one character more whenever the rest does not match.
   */
  boolean matches(String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int taken = 0;
    while (n < name.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = ++p;
        taken = n;
      } else if (p < pattern.length() && takes(p, name.charAt(n))) {
        p = end(p);
        n++;
      } else if (star >= 0) {
        p = star;
        n = ++taken;
      } else {
        return false;
      }
    }
    return pattern.substring(p).chars().allMatch(c -> c == '*');
  }

  private boolean takes(int element, char c) {
    return switch (pattern.charAt(element)) {
      case '?' -> true;
      case '\\' -> pattern.charAt(element + 1) == c;
      case '[' -> classTakes(element, c);
      default -> pattern.charAt(element) == c;
    };
  }

  private boolean classTakes(int element, char c) {
    boolean negated = pattern.charAt(element + 1) == '^';
    boolean found = false;
    int i = element + (negated ? 2 : 1);
    int close = end(element) - 1;
    while (i < close) {
      char low = character(i);
      i = endOfCharacter(i);
      char high = low;
      if (pattern.charAt(i) == '-') {
        high = character(i + 1);
        i = endOfCharacter(i + 1);
      }
      found |= low <= c && c <= high;
    }
    return found != negated;
  }

  private char character(int index) {
    return pattern.charAt(pattern.charAt(index) == '\\' ? index + 1 : index);
  }
}
