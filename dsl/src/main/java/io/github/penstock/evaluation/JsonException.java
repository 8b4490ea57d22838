package io.github.penstock.evaluation;

/** A text that is no JSON, and where. */
public final class JsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final String problem;
  private final int offset;

  JsonException(String problem, int offset) {
    super(problem + " (character " + (offset + 1) + ")");
    this.problem = problem;
    this.offset = offset;
  }

  /** The message without the place. */
  public String problem() {
    return problem;
  }

  /** Counted from 0 in chars. */
  public int offset() {
    return offset;
  }
}
