package io.github.penstock.expression;

/**
 * An expression that is an object. A path has a dot between its keys, a number for an item of a
 * list, and {@code *} for all of them: {@code array("pull_request.labels.*.name")}. What is missing
 * is nothing, which prints as an empty text.
 */
public final class ObjectExpr extends TypedCode implements Expr {

  ObjectExpr(Code code) {
    super(code);
  }

  public StringExpr string(String path) {
    return new StringExpr(bare().path(path));
  }

  public BoolExpr bool(String path) {
    return new BoolExpr(bare().path(path));
  }

  public NumberExpr number(String path) {
    return new NumberExpr(bare().path(path));
  }

  public ObjectExpr object(String path) {
    return new ObjectExpr(bare().path(path));
  }

  public ArrayExpr array(String path) {
    return new ArrayExpr(bare().path(path));
  }

  public AnyExpr any(String path) {
    return new AnyExpr(bare().path(path));
  }

  /** The value of a key that only the run knows. */
  public AnyExpr at(StringExpr key) {
    return new AnyExpr(bare().index(key.bare()));
  }

  /** The value of one key, whatever characters it has: dots are no separators here. */
  public AnyExpr at(String key) {
    return new AnyExpr(Literals.hasTemplate(key)
        ? bare().index(Literals.code(key))
        : bare().property(key));
  }

  /** All values, whatever their keys: {@code object.*}. */
  public ArrayExpr values() {
    return new ArrayExpr(bare().wildcard());
  }
}
