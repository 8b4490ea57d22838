package io.github.penstock.expression;

import java.util.List;
import java.util.Optional;

/**
 * A function of GitHub's expressions; names ignore case.
 *
 * @param least how many arguments it takes at least
 * @param most how many arguments it takes at most
 * @param kind where it may be called
 */
public record ExpressionFunction(String name, int least, int most, Kind kind) {

  /** The runner's limit, of every function that takes any number of arguments. */
  public static final int MANY = 255;

  /** All of them, as of November 2026. */
  public static final List<ExpressionFunction> ALL = List.of(
      new ExpressionFunction("contains", 2, 2, Kind.PURE),
      new ExpressionFunction("startsWith", 2, 2, Kind.PURE),
      new ExpressionFunction("endsWith", 2, 2, Kind.PURE),
      new ExpressionFunction("format", 1, MANY, Kind.PURE),
      new ExpressionFunction("join", 1, 2, Kind.PURE),
      new ExpressionFunction("toJSON", 1, 1, Kind.PURE),
      new ExpressionFunction("fromJSON", 1, 1, Kind.PURE),
      new ExpressionFunction("case", 3, MANY, Kind.PURE),
      new ExpressionFunction("hashFiles", 1, MANY, Kind.FILES),
      // With arguments (ids of jobs) only in the condition of a job.
      new ExpressionFunction("success", 0, MANY, Kind.STATUS),
      new ExpressionFunction("failure", 0, MANY, Kind.STATUS),
      new ExpressionFunction("always", 0, 0, Kind.STATUS),
      new ExpressionFunction("cancelled", 0, 0, Kind.STATUS));

  /** Where a function may be called. */
  public enum Kind {
    /** Wherever an expression may be. */
    PURE,
    /** Where the files of the workspace can be read: in steps. */
    FILES,
    /** In conditions. */
    STATUS
  }

  /** The function of a name, whatever its case. */
  public static Optional<ExpressionFunction> find(String name) {
    for (ExpressionFunction each : ALL) {
      if (each.name.equalsIgnoreCase(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code case} is meant, whose arguments are pairs and one more. */
  boolean wantsOddArguments() {
    return name.equals("case") && least > 0;
  }

  String expected() {
    if (least == most) {
      return Integer.toString(least);
    }
    return wantsOddArguments() ? "3, 5, 7 ..." : least + " to " + most;
  }
}
