package io.github.penstock.expression;

/** A condition. */
public final class BoolExpr extends TypedCode implements Expr {

  /** Whether the value is true or false for sure, and not a text, a number or nothing at all. */
  private final boolean exact;

  BoolExpr(Code code) {
    this(code, code.precedence() == Precedence.NOT || code.precedence().isComparison());
  }

  private BoolExpr(Code code, boolean exact) {
    super(code);
    this.exact = exact;
  }

  static BoolExpr exact(Code code) {
    return new BoolExpr(code, true);
  }

  public BoolExpr and(BoolExpr other) {
    return new BoolExpr(bare().and(other.bare()), exact && other.exact);
  }

  public BoolExpr or(BoolExpr other) {
    return new BoolExpr(bare().or(other.bare()), exact && other.exact);
  }

  public BoolExpr not() {
    return exact(bare().not());
  }

  public BoolExpr eq(BoolExpr other) {
    return exact(Code.binary(Operator.EQUAL, bare(), other.bare()));
  }

  public BoolExpr ne(BoolExpr other) {
    return exact(Code.binary(Operator.NOT_EQUAL, bare(), other.bare()));
  }

  /** {@code condition && 'text' || other}; a text that may turn out empty wants {@code caseOf}. */
  public ThenString then(String text) {
    return new ThenString(bare().and(truthy(Literals.code(text), "''")));
  }

  /** {@code condition && text || other}; where the text is empty, the other one is taken. */
  public ThenString then(StringExpr text) {
    return new ThenString(bare().and(text.bare()));
  }

  /** The character as a text. */
  public ThenString then(char character) {
    return then(String.valueOf(character));
  }

  /** {@code condition && 5 || other}; never 0, for which GitHub would take the other. */
  public ThenNumber then(long number) {
    return new ThenNumber(bare().and(truthy(Code.literal(number), "0")));
  }

  /** {@code condition && number || other}; where the number is 0, the other one is taken. */
  public ThenNumber then(NumberExpr number) {
    return new ThenNumber(bare().and(number.bare()));
  }

  /** {@code condition && true || other}; never false, for which GitHub would take the other. */
  public ThenBool then(boolean value) {
    return new ThenBool(bare().and(truthy(Code.literal(value), "false")));
  }

  /** {@code condition && value || other}; where the value is false, the other one is taken. */
  public ThenBool then(BoolExpr value) {
    return new ThenBool(bare().and(value.bare()));
  }

  /** {@code condition && list || other}. */
  public Then<ArrayExpr> then(ArrayExpr list) {
    return new Then<>(bare().and(list.bare()), ArrayExpr::new);
  }

  /** {@code condition && object || other}. */
  public Then<ObjectExpr> then(ObjectExpr object) {
    return new Then<>(bare().and(object.bare()), ObjectExpr::new);
  }

  /** {@code condition && value || other}; where the value is falsy, the other one is taken. */
  public Then<AnyExpr> then(AnyExpr value) {
    return new Then<>(bare().and(value.bare()), AnyExpr::new);
  }

  /** The condition as {@code case()} wants it, which refuses a text or nothing in its place. */
  Code strict() {
    return exact ? bare() : bare().not().not();
  }

  private static Code truthy(Code value, String falsy) {
    if (value.text().equals(falsy)) {
      throw new IllegalArgumentException("then value " + falsy
          + " is false for GitHub, which would always take the other value; use caseOf");
    }
    return value;
  }
}
