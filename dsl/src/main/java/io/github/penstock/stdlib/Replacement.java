package io.github.penstock.stdlib;

/** Replaces text in text; an empty one is found around every character. */
final class Replacement {

  private Replacement() {}

  static String of(String text, String replaced, String replacement) {
    long count = replaced.isEmpty()
        ? text.codePointCount(0, text.length()) + 1L
        : count(text, replaced);
    Limits.requireSize(text.length() + count * (replacement.length() - (long) replaced.length()));
    return replaced.isEmpty() ? around(text, replacement) : text.replace(replaced, replacement);
  }

  private static long count(String text, String replaced) {
    long count = 0;
    for (int at = text.indexOf(replaced); at >= 0; at =
        text.indexOf(replaced, at + replaced.length())) {
      count++;
    }
    return count;
  }

  private static String around(String text, String replacement) {
    StringBuilder out = new StringBuilder(replacement);
    text.codePoints().forEach(c -> out.appendCodePoint(c).append(replacement));
    return out.toString();
  }
}
