package io.github.penstock.expression;

import java.util.function.Function;

/**
 * A condition with the value for "yes", which waits for the one for "no".
 *
 * @param <E> the type of the values
 */
public sealed class Then<E extends Expr> permits ThenString, ThenNumber, ThenBool {

  private final Code yes;
  private final Function<Code, E> type;

  Then(Code yes, Function<Code, E> type) {
    this.yes = yes;
    this.type = type;
  }

  public final E orElse(E other) {
    return orElse(TypedCode.codeOf(other));
  }

  /** Without another value: false where the condition is false. */
  public final E orFalse() {
    return type.apply(yes);
  }

  final E orElse(Code other) {
    return type.apply(yes.or(other));
  }
}
