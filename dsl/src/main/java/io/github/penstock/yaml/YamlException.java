package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;

/** A text is not a YAML document that GitHub reads; the message starts with the place. */
public final class YamlException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient YamlProblem problem;

  public YamlException(YamlProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  YamlException(Origin origin, String message) {
    this(new YamlProblem(origin, message));
  }

  /** What is wrong, and where. */
  public YamlProblem problem() {
    return problem;
  }
}
