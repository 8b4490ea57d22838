package io.github.penstock.expression;

/** An expression whose type only its writer knows; say which it is before it is used. */
public final class AnyExpr extends TypedCode implements Expr {

  AnyExpr(Code code) {
    super(code);
  }

  public StringExpr asString() {
    return new StringExpr(bare());
  }

  public BoolExpr asBool() {
    return new BoolExpr(bare());
  }

  public NumberExpr asNumber() {
    return new NumberExpr(bare());
  }

  public ObjectExpr asObject() {
    return new ObjectExpr(bare());
  }

  public ArrayExpr asArray() {
    return new ArrayExpr(bare());
  }
}
