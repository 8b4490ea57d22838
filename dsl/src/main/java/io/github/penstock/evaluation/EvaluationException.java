package io.github.penstock.evaluation;

/** An expression that GitHub can read and cannot evaluate, and where. */
public final class EvaluationException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String problem;
  private final int offset;

  EvaluationException(String problem, int offset) {
    super(problem + " (character " + (offset + 1) + ")");
    this.problem = problem;
    this.offset = offset;
  }

  /** The message without the place. */
  public String problem() {
    return problem;
  }

  /** Where the part begins that fails, in the text that was given to read, counted in chars. */
  public int offset() {
    return offset;
  }
}
