package io.github.penstock.hcl;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The operators of HCL2 with their precedence; the higher number binds tighter. */
public enum HclOperator {
  OR("||", 1),
  AND("&&", 2),
  EQUAL("==", 3),
  NOT_EQUAL("!=", 3),
  LESS_OR_EQUAL("<=", 4),
  GREATER_OR_EQUAL(">=", 4),
  LESS("<", 4),
  GREATER(">", 4),
  ADD("+", 5),
  SUBTRACT("-", 5),
  MULTIPLY("*", 6),
  DIVIDE("/", 6),
  MODULO("%", 6),
  NOT("!", 7),
  NEGATE("-", 7);

  private static final List<HclOperator> BINARY =
      Arrays.stream(values()).filter(HclOperator::isBinary).toList();

  private final String symbol;
  private final int precedence;

  HclOperator(String symbol, int precedence) {
    this.symbol = symbol;
    this.precedence = precedence;
  }

  public String symbol() {
    return symbol;
  }

  public int precedence() {
    return precedence;
  }

  static Optional<HclOperator> binary(String symbol) {
    return BINARY.stream().filter(operator -> operator.symbol.equals(symbol)).findFirst();
  }

  boolean isBinary() {
    return this != NOT && this != NEGATE;
  }
}
