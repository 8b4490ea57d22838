package io.github.penstock.linter;

/** Puts underscores where GitHub puts in the values of expressions, so that lines and columns hold. */
final class Placeholders {

  private static final String OPEN = "${{";

  private Placeholders() {}

  static String of(String script) {
    int at = script.indexOf(OPEN);
    if (at < 0) {
      return script;
    }
    StringBuilder text = new StringBuilder(script);
    while (at >= 0) {
      int end = end(script, at);
      for (int i = at; i < end; i++) {
        if (script.charAt(i) != '\n') {
          text.setCharAt(i, '_');
        }
      }
      at = script.indexOf(OPEN, end);
    }
    return text.toString();
  }

  /** Whether an expression stands in a part of a script. */
  static boolean isIn(String script, int from, int to) {
    int at = script.indexOf(OPEN);
    while (at >= 0 && at < to) {
      int end = end(script, at);
      if (end > from) {
        return true;
      }
      at = script.indexOf(OPEN, end);
    }
    return false;
  }

  private static int end(String script, int open) {
    boolean quoted = false;
    for (int i = open + OPEN.length(); i < script.length(); i++) {
      char c = script.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (!quoted && c == '}' && script.charAt(i - 1) == '}') {
        return i + 1;
      }
    }
    return script.length();
  }
}
