package io.github.penstock.expression;

import java.util.List;

/** The cases of a {@code case()} whose value is a text. */
public final class StringCases extends Cases<StringExpr> {

  StringCases(List<Code> arguments) {
    super(arguments, StringExpr::new);
  }

  /** Another case, asked when none before holds. */
  public StringCases caseOf(BoolExpr condition, String text) {
    return new StringCases(plus(condition, Literals.code(text)));
  }

  @Override
  public StringCases caseOf(BoolExpr condition, StringExpr text) {
    return new StringCases(plus(condition, text.bare()));
  }

  public StringExpr otherwise(String text) {
    return otherwise(Literals.code(text));
  }
}
