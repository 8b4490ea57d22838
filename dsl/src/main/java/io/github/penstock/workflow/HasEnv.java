package io.github.penstock.workflow;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.ObjectExpr;

/**
 * An element that sets environment variables. A variable that is set again is replaced. There are no
 * overloads for floating point: 3.10 would be written 3.1.
 *
 * @param <S> the element's own type
 */
public interface HasEnv<S> {

  /** Adds variables that several elements share. */
  S env(Env shared);

  /** All variables, known when the workflow runs, in place of any others. */
  S env(ObjectExpr all);

  default S env(String name, String value) {
    return env(Env.of(name, value));
  }

  default S env(String name, Expr value) {
    return env(Env.of(name, value));
  }

  default S env(String name, boolean value) {
    return env(Env.of(name, value));
  }

  default S env(String name, long value) {
    return env(Env.of(name, value));
  }

  /** Sets a text of one character; without this overload Java would write its number. */
  default S env(String name, char value) {
    return env(Env.of(name, value));
  }
}
