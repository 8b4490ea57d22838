package io.github.penstock.stdlib;

/** Texts of others in messages. */
final class Brief {

  private static final int LONGEST = 60;

  private Brief() {}

  /** Between quotes; the start of a long one. */
  static String quoted(String text) {
    if (text.length() <= LONGEST) {
      return "\"" + text + "\"";
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return "\"" + text.substring(0, end) + "...\"";
  }
}
