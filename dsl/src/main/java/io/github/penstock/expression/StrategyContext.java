package io.github.penstock.expression;

/**
 * The {@code strategy} context: the matrix that the job is a part of. See
 * https://docs.github.com/actions/reference/contexts-reference#strategy-context.
 */
public final class StrategyContext {

  private static final ObjectExpr CONTEXT = Reference.of("strategy").asObject();

  StrategyContext() {}

  /** Whether the first failure stops the other jobs of the matrix. */
  public BoolExpr failFast() {
    return CONTEXT.bool("fail-fast");
  }

  /** This job's place in the matrix, counted from 0. */
  public NumberExpr jobIndex() {
    return CONTEXT.number("job-index");
  }

  /** How many jobs the matrix has; 1 without a matrix. */
  public NumberExpr jobTotal() {
    return CONTEXT.number("job-total");
  }

  /** How many jobs of the matrix run at once. */
  public NumberExpr maxParallel() {
    return CONTEXT.number("max-parallel");
  }

  /** The whole context, as {@code toJson} takes it. */
  public ObjectExpr asObject() {
    return CONTEXT;
  }
}
