package io.github.penstock.expression;

/** An expression that is a number, or a text that GitHub reads as one when it compares. */
public final class NumberExpr extends TypedCode implements Expr {

  NumberExpr(Code code) {
    super(code);
  }

  public BoolExpr eq(long number) {
    return compare(Operator.EQUAL, Code.literal(number));
  }

  public BoolExpr eq(NumberExpr number) {
    return compare(Operator.EQUAL, number.bare());
  }

  public BoolExpr ne(long number) {
    return compare(Operator.NOT_EQUAL, Code.literal(number));
  }

  public BoolExpr ne(NumberExpr number) {
    return compare(Operator.NOT_EQUAL, number.bare());
  }

  public BoolExpr gt(long number) {
    return compare(Operator.GREATER, Code.literal(number));
  }

  public BoolExpr gt(NumberExpr number) {
    return compare(Operator.GREATER, number.bare());
  }

  public BoolExpr ge(long number) {
    return compare(Operator.GREATER_OR_EQUAL, Code.literal(number));
  }

  public BoolExpr ge(NumberExpr number) {
    return compare(Operator.GREATER_OR_EQUAL, number.bare());
  }

  public BoolExpr lt(long number) {
    return compare(Operator.LESS, Code.literal(number));
  }

  public BoolExpr lt(NumberExpr number) {
    return compare(Operator.LESS, number.bare());
  }

  public BoolExpr le(long number) {
    return compare(Operator.LESS_OR_EQUAL, Code.literal(number));
  }

  public BoolExpr le(NumberExpr number) {
    return compare(Operator.LESS_OR_EQUAL, number.bare());
  }

  /** This number, or the other one where this is 0 or missing. */
  public NumberExpr orElse(long other) {
    return new NumberExpr(bare().or(Code.literal(other)));
  }

  /** This number, or the other one where this is 0 or missing. */
  public NumberExpr orElse(NumberExpr other) {
    return new NumberExpr(bare().or(other.bare()));
  }

  private BoolExpr compare(Operator operator, Code right) {
    return BoolExpr.exact(Code.binary(operator, bare(), right));
  }
}
