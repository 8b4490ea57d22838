package io.github.penstock.expression;

/** A condition with true, false or another condition for "yes". */
public final class ThenBool extends Then<BoolExpr> {

  ThenBool(Code yes) {
    super(yes, BoolExpr::new);
  }

  public BoolExpr orElse(boolean other) {
    return orElse(Code.literal(other));
  }
}
