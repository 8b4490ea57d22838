package io.github.penstock.interpreter;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclSpan;
import java.util.function.Supplier;

/**
 * An argument of a call.
 *
 * @param element whether it is one of several that an expression gives
 * @param value how it is evaluated, which for elements is done already
 */
record Argument(HclExpression expression, boolean element, Supplier<Outcome> value) {

  /** Where what is wrong with it is reported. */
  HclSpan start(Places places) {
    return element ? places.whole(expression) : places.start(expression);
  }
}
