package io.github.penstock.expression;

/** An operator with two sides; there is no arithmetic in GitHub's language. */
public enum Operator {
  OR("||", Precedence.OR),
  AND("&&", Precedence.AND),
  EQUAL("==", Precedence.EQUALITY),
  NOT_EQUAL("!=", Precedence.EQUALITY),
  LESS("<", Precedence.RELATION),
  LESS_OR_EQUAL("<=", Precedence.RELATION),
  GREATER(">", Precedence.RELATION),
  GREATER_OR_EQUAL(">=", Precedence.RELATION);

  private final String symbol;
  private final Precedence precedence;

  Operator(String symbol, Precedence precedence) {
    this.symbol = symbol;
    this.precedence = precedence;
  }

  /** The operator of a symbol that is one. */
  static Operator of(String symbol) {
    return switch (symbol) {
      case "||" -> OR;
      case "&&" -> AND;
      case "==" -> EQUAL;
      case "!=" -> NOT_EQUAL;
      case "<" -> LESS;
      case "<=" -> LESS_OR_EQUAL;
      case ">" -> GREATER;
      case ">=" -> GREATER_OR_EQUAL;
      default -> throw new IllegalArgumentException("\"" + symbol + "\" is no operator");
    };
  }

  public String symbol() {
    return symbol;
  }

  /**
   * Whether the result is one of the operands ({@code &&} and {@code ||}) rather than true or
   * false.
   */
  public boolean isLogical() {
    return this == OR || this == AND;
  }

  Precedence precedence() {
    return precedence;
  }
}
