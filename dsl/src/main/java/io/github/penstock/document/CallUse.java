package io.github.penstock.document;

import io.github.penstock.expression.ExpressionFunction;
import io.github.penstock.expression.Syntax;
import java.util.Optional;

/**
 * A call of a function.
 *
 * @param function the one that is called; empty where GitHub has none of that name
 */
public record CallUse(Site site, Syntax.Call call, Optional<ExpressionFunction> function) {

  /** Blames the name of the function. */
  public Problem error(String message) {
    return Problem.error(site, call.start(), call.start() + call.function().length(), message);
  }
}
