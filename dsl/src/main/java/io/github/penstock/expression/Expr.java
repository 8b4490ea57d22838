package io.github.penstock.expression;

/**
 * An expression of a known type. It prints as its template, so that {@code "v" + expr} is a text
 * that GitHub fills in; two expressions are equal when their type and code are.
 */
public sealed interface Expr
    permits StringExpr, BoolExpr, NumberExpr, ObjectExpr, ArrayExpr, AnyExpr {

  /** The bare expression, as an {@code if:} has it: {@code github.ref}. */
  String code();

  /** The template: <code>${{ github.ref }}</code>. */
  @Override
  String toString();
}
