package io.github.penstock.expression;

/** A condition with a number for "yes". */
public final class ThenNumber extends Then<NumberExpr> {

  ThenNumber(Code yes) {
    super(yes, NumberExpr::new);
  }

  public NumberExpr orElse(long other) {
    return orElse(Code.literal(other));
  }
}
