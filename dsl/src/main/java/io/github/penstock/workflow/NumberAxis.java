package io.github.penstock.workflow;

import io.github.penstock.expression.NumberExpr;
import io.github.penstock.yaml.Scalar;
import java.util.List;

/** An axis of whole numbers; write {@code "3.10"} as a text. */
public final class NumberAxis extends ValueAxis {

  NumberAxis(String name, List<Long> values) {
    super(name, values.stream().map(Scalar::of).toList());
  }

  /** The value in the run at hand: {@code matrix.<name>}. */
  public NumberExpr value() {
    return reference().asNumber();
  }

  /** The value in a row. */
  public Cell at(long value) {
    return Cell.of(name(), Scalar.of(value));
  }

  /** The value in a row. */
  public Cell at(NumberExpr value) {
    return Cell.of(name(), Scalar.text(value.toString()));
  }
}
