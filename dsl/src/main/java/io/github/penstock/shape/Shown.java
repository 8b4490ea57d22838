package io.github.penstock.shape;

/** A value in a message: its first line, and not too much of that. */
final class Shown {

  private static final int LONGEST = 60;

  private Shown() {}

  static String of(String value) {
    int line = value.indexOf('\n');
    String first = line < 0 ? value : value.substring(0, line);
    return first.length() > LONGEST || line >= 0
        ? first.substring(0, Math.min(first.length(), LONGEST)) + "..."
        : first;
  }
}
