package io.github.penstock.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * GitHub's {@code case(condition, value, ..., otherwise)}: the value of the first condition that
 * holds.
 *
 * @param <E> the type of the values
 */
public sealed class Cases<E extends Expr> permits StringCases, NumberCases, BoolCases {

  private final List<Code> arguments;
  private final Function<Code, E> type;

  Cases(List<Code> arguments, Function<Code, E> type) {
    this.arguments = arguments;
    this.type = type;
  }

  /** Another case, asked when none before holds. */
  public Cases<E> caseOf(BoolExpr condition, E value) {
    return new Cases<>(plus(condition, TypedCode.codeOf(value)), type);
  }

  public final E otherwise(E value) {
    return otherwise(TypedCode.codeOf(value));
  }

  final E otherwise(Code value) {
    List<Code> all = new ArrayList<>(arguments);
    all.add(value);
    return type.apply(Code.call("case", all));
  }

  final List<Code> plus(BoolExpr condition, Code value) {
    List<Code> all = new ArrayList<>(arguments);
    all.add(condition.strict());
    all.add(value);
    return all;
  }
}
