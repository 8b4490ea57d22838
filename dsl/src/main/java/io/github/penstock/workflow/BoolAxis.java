package io.github.penstock.workflow;

import io.github.penstock.expression.BoolExpr;
import io.github.penstock.yaml.Scalar;
import java.util.List;

/** An axis of true and false. */
public final class BoolAxis extends ValueAxis {

  BoolAxis(String name, List<Boolean> values) {
    super(name, values.stream().map(Scalar::of).toList());
  }

  /** The value in the run at hand: {@code matrix.<name>}. */
  public BoolExpr value() {
    return reference().asBool();
  }

  /** The value in a row. */
  public Cell at(boolean value) {
    return Cell.of(name(), Scalar.of(value));
  }

  /** The value in a row. */
  public Cell at(BoolExpr value) {
    return Cell.of(name(), Scalar.text(value.toString()));
  }
}
