package io.github.penstock.expression;

/** A condition with a text for "yes". */
public final class ThenString extends Then<StringExpr> {

  ThenString(Code yes) {
    super(yes, StringExpr::new);
  }

  public StringExpr orElse(String other) {
    return orElse(Literals.code(other));
  }
}
