package io.github.penstock.hcl;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

  private static final Map<String, HclOperator> BINARY = Arrays.stream(values())
      .filter(HclOperator::isBinary).collect(Collectors.toMap(HclOperator::symbol, all -> all));

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
    return Optional.ofNullable(BINARY.get(symbol));
  }

  boolean isBinary() {
    return this != NOT && this != NEGATE;
  }
}
