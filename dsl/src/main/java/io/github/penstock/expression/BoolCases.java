package io.github.penstock.expression;

import java.util.List;

/** The cases of a {@code case()} whose value is a condition. */
public final class BoolCases extends Cases<BoolExpr> {

  BoolCases(List<Code> arguments) {
    super(arguments, BoolExpr::new);
  }

  /** Another case, asked when none before holds. */
  public BoolCases caseOf(BoolExpr condition, boolean value) {
    return new BoolCases(plus(condition, Code.literal(value)));
  }

  @Override
  public BoolCases caseOf(BoolExpr condition, BoolExpr value) {
    return new BoolCases(plus(condition, value.bare()));
  }

  public BoolExpr otherwise(boolean value) {
    return otherwise(Code.literal(value));
  }
}
