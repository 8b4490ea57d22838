package io.github.penstock.workflow;

import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Scalar;
import java.util.List;

/** An axis of runners. */
public final class RunnerAxis extends ValueAxis {

  RunnerAxis(String name, List<Runner> values) {
    super(name, values.stream().map(runner -> Scalar.text(runner.label())).toList());
  }

  /** The value in the run at hand: {@code matrix.<name>}. */
  public StringExpr value() {
    return reference().asString();
  }

  /** The value in a row. */
  public Cell at(Runner value) {
    return Cell.of(name(), Scalar.text(value.label()));
  }

  /** The value in a row. */
  public Cell at(StringExpr value) {
    return Cell.of(name(), Scalar.text(value.toString()));
  }
}
