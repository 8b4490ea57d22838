package io.github.penstock.expression;

import java.util.List;

/** The cases of a {@code case()} whose value is a number. */
public final class NumberCases extends Cases<NumberExpr> {

  NumberCases(List<Code> arguments) {
    super(arguments, NumberExpr::new);
  }

  /** Another case, asked when none before holds. */
  public NumberCases caseOf(BoolExpr condition, long number) {
    return new NumberCases(plus(condition, Code.literal(number)));
  }

  @Override
  public NumberCases caseOf(BoolExpr condition, NumberExpr number) {
    return new NumberCases(plus(condition, number.bare()));
  }

  public NumberExpr otherwise(long number) {
    return otherwise(Code.literal(number));
  }
}
