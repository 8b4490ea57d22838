package io.github.penstock.compile;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Definitions that cannot be compiled or run. The message is all problems, one below the other; the
 * cause is what the definition threw, where it did.
 */
public final class DefinitionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  DefinitionException(List<Problem> problems) {
    super(text(problems));
    this.problems = List.copyOf(problems);
  }

  DefinitionException(Problem problem) {
    this(List.of(problem));
  }

  DefinitionException(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problems = List.of(problem);
  }

  /** In the order of the sources. */
  public List<Problem> problems() {
    return problems;
  }

  private static String text(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
