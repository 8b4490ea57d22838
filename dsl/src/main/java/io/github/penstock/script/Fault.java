package io.github.penstock.script;

/**
 * Why a shell cannot read a script.
 *
 * @param text what is unclosed or unexpected, as it is written
 * @param expected what would close it; empty where nothing would
 * @param start where {@code text} begins in the script
 */
public record Fault(Kind kind, String text, String expected, int start) {

  /** What is wrong. */
  public enum Kind {
    /** A quote, a bracket or a compound command has no end. */
    UNCLOSED,
    /** A word or a sign stands where the shell expects a command, or something else. */
    UNEXPECTED,
    /** A here-document goes on to the end of the script: shells only warn. */
    UNCLOSED_DOCUMENT
  }

  public int end() {
    return start + text.length();
  }
}
