package io.github.penstock.expression;

/** What all expressions have in common; only {@link Expr} is for people. */
abstract sealed class TypedCode
    permits StringExpr, BoolExpr, NumberExpr, ObjectExpr, ArrayExpr, AnyExpr {

  private final Code code;

  TypedCode(Code code) {
    this.code = code;
  }

  static Code codeOf(Expr expression) {
    return ((TypedCode) expression).code;
  }

  final Code bare() {
    return code;
  }

  /** The bare expression, as an {@code if:} has it. */
  public final String code() {
    return code.text();
  }

  @Override
  public final String toString() {
    return "${{ " + code.text() + " }}";
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof TypedCode that && getClass() == that.getClass()
        && code.text().equals(that.code.text());
  }

  @Override
  public final int hashCode() {
    return code.text().hashCode();
  }
}
