package io.github.penstock.expression;

/** An expression that is a list. */
public final class ArrayExpr extends TypedCode implements Expr {

  ArrayExpr(Code code) {
    super(code);
  }

  /**
   * Whether one of the values is this text; case is ignored, and a part of a value does not count.
   */
  public BoolExpr contains(String value) {
    return has(Literals.code(value));
  }

  /**
   * Whether one of the values is this text; case is ignored, and a part of a value does not count.
   */
  public BoolExpr contains(StringExpr value) {
    return has(value.bare());
  }

  public BoolExpr contains(long value) {
    return has(Code.literal(value));
  }

  public BoolExpr contains(NumberExpr value) {
    return has(value.bare());
  }

  /** The character as a text. */
  public BoolExpr contains(char value) {
    return contains(String.valueOf(value));
  }

  /** The values with a comma between them. */
  public StringExpr join() {
    return new StringExpr(Code.call("join", bare()));
  }

  public StringExpr join(String separator) {
    return new StringExpr(Code.call("join", bare(), Literals.code(separator)));
  }

  public StringExpr join(StringExpr separator) {
    return new StringExpr(Code.call("join", bare(), separator.bare()));
  }

  /** An item, counted from 0; nothing where the list is shorter. */
  public AnyExpr get(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("index is " + index + "; expected at least 0");
    }
    return new AnyExpr(bare().index(Code.literal(index)));
  }

  public AnyExpr get(NumberExpr index) {
    return new AnyExpr(bare().index(index.bare()));
  }

  /** What every item has at a path: {@code labels.*.name}; items without it are left out. */
  public ArrayExpr all(String path) {
    return new ArrayExpr((isFiltered() ? bare() : bare().wildcard()).path(path));
  }

  private BoolExpr has(Code value) {
    return BoolExpr.exact(Code.call("contains", bare(), value));
  }

  /** After a {@code .*} a key is looked up in every item without a second one. */
  private boolean isFiltered() {
    Syntax at = ExpressionParser.parse(code());
    while (at instanceof Syntax.Property || at instanceof Syntax.Index) {
      at = at.children().get(0);
    }
    return at instanceof Syntax.Wildcard;
  }
}
