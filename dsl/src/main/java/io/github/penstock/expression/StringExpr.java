package io.github.penstock.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * An expression that is a text. GitHub ignores case wherever it compares texts. Every text given
 * here may have templates in it: {@code ref.eq("refs/heads/" + branch)}.
 */
public final class StringExpr extends TypedCode implements Expr {

  StringExpr(Code code) {
    super(code);
  }

  public BoolExpr eq(String text) {
    return compare(Operator.EQUAL, Literals.code(text));
  }

  public BoolExpr eq(StringExpr text) {
    return compare(Operator.EQUAL, text.bare());
  }

  public BoolExpr ne(String text) {
    return compare(Operator.NOT_EQUAL, Literals.code(text));
  }

  public BoolExpr ne(StringExpr text) {
    return compare(Operator.NOT_EQUAL, text.bare());
  }

  /** Whether the text is one of several. */
  public BoolExpr in(String first, String... others) {
    List<String> texts = new ArrayList<>(List.of(first));
    texts.addAll(List.of(others));
    if (texts.size() == 1) {
      return eq(first);
    }
    if (texts.stream().anyMatch(Literals::hasTemplate)) {
      return BoolExpr.exact(texts.stream().map(text -> eq(text).bare()).reduce(Code::or)
          .orElseThrow());
    }
    Code list = Code.call("fromJSON", Code.literal(Literals.quote(Literals.json(texts))));
    return BoolExpr.exact(Code.call("contains", list, bare()));
  }

  /**
   * Whether the text has another one in it; whether a list has a value is asked of an ArrayExpr.
   */
  public BoolExpr contains(String part) {
    return call("contains", Literals.code(part));
  }

  /**
   * Whether the text has another one in it; whether a list has a value is asked of an ArrayExpr.
   */
  public BoolExpr contains(StringExpr part) {
    return call("contains", part.bare());
  }

  public BoolExpr startsWith(String prefix) {
    return call("startsWith", Literals.code(prefix));
  }

  public BoolExpr startsWith(StringExpr prefix) {
    return call("startsWith", prefix.bare());
  }

  public BoolExpr endsWith(String suffix) {
    return call("endsWith", Literals.code(suffix));
  }

  public BoolExpr endsWith(StringExpr suffix) {
    return call("endsWith", suffix.bare());
  }

  /** This text, or the other one where this is empty or missing. */
  public StringExpr orElse(String other) {
    return new StringExpr(bare().or(Literals.code(other)));
  }

  /** This text, or the other one where this is empty or missing. */
  public StringExpr orElse(StringExpr other) {
    return new StringExpr(bare().or(other.bare()));
  }

  /**
   * The text as a condition: empty or missing is false, all else (even the text "false") is true.
   */
  public BoolExpr truthy() {
    return new BoolExpr(bare());
  }

  /** Whether the text is empty or missing. */
  public BoolExpr isEmpty() {
    return compare(Operator.EQUAL, Code.literal("''"));
  }

  /** Whether the text is the word true, which is how outputs and action inputs carry a yes. */
  public BoolExpr isTrue() {
    return compare(Operator.EQUAL, Code.literal("'true'"));
  }

  /**
   * The text where a number is compared; GitHub converts it, and what is no number equals nothing.
   */
  public NumberExpr asNumber() {
    return new NumberExpr(bare());
  }

  private BoolExpr compare(Operator operator, Code right) {
    return BoolExpr.exact(Code.binary(operator, bare(), right));
  }

  private BoolExpr call(String function, Code argument) {
    return BoolExpr.exact(Code.call(function, bare(), argument));
  }
}
