package io.github.penstock.yaml;

/** A text is not a YAML document that GitHub reads; the message starts with the place. */
public final class YamlException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient YamlProblem problem;

  public YamlException(YamlProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, and where. */
  public YamlProblem problem() {
    return problem;
  }
}
