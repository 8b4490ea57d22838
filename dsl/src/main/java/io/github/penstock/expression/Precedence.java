package io.github.penstock.expression;

/** How strongly the outermost part of an expression binds, the weakest first. */
enum Precedence {
  OR,
  AND,
  EQUALITY,
  RELATION,
  NOT,
  /** A literal needs no parentheses anywhere but before a property or an index. */
  LITERAL,
  /** A context, a property, an index, a call. */
  OPERAND;

  boolean isComparison() {
    return this == EQUALITY || this == RELATION;
  }

  boolean isWeakerThan(Precedence other) {
    return compareTo(other) < 0;
  }
}
