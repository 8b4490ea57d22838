package io.github.penstock.workflow;

import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Scalar;
import java.util.List;
import java.util.function.Function;

/**
 * An axis of an enum's constants.
 *
 * @param <E> the enum
 */
public final class EnumAxis<E extends Enum<E>> extends ValueAxis {

  private final Function<? super E, String> text;

  EnumAxis(String name, List<E> values, Function<? super E, String> text) {
    super(name, values.stream().map(text).map(Scalar::text).toList());
    this.text = text;
  }

  /** The text of the constant in the run at hand: {@code matrix.<name>}. */
  public StringExpr value() {
    return reference().asString();
  }

  /** Whether the run at hand is that of this constant. */
  public BoolExpr is(E constant) {
    return value().eq(text.apply(constant));
  }

  /** The constant in a row. */
  public Cell at(E constant) {
    return Cell.of(name(), Scalar.text(text.apply(constant)));
  }
}
