package io.github.penstock.expression;

/** A text that is no expression for GitHub, and where. */
public final class ExpressionException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;
  private static final int SHOWN = 120;

  /**
   * How far reading came: up to a token that cannot be, or up to tokens that do not fit together.
   */
  public enum Kind {
    LEXING,
    PARSING
  }

  private final Kind kind;
  private final String problem;
  private final int offset;

  ExpressionException(Kind kind, Source source, int at, String problem) {
    super(problem + " (character " + (at + 1) + " of \"" + shorten(source.text()) + "\")");
    this.kind = kind;
    this.problem = problem;
    this.offset = source.base() + at;
  }

  public Kind kind() {
    return kind;
  }

  /** The message without the place. */
  public String problem() {
    return problem;
  }

  /** Where in the text that was given to read, counted from 0 in chars. */
  public int offset() {
    return offset;
  }

  private static String shorten(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
