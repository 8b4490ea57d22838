package io.github.penstock.workflow;

import io.github.penstock.expression.StringExpr;
import io.github.penstock.expression.Reference;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.List;

/** An axis of runners. */
public final class RunnerAxis implements Axis {

  private final String name;
  private final Sequence values;

  RunnerAxis(String name, List<Runner> values) {
    this.name = name;
    this.values = Axes.sequence(values.stream().map(runner -> Scalar.text(runner.label())).toList());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Mapping addTo(Mapping matrix) {
    return matrix.with(name, values);
  }

  /** The value in the run at hand: {@code matrix.<name>}. */
  public StringExpr value() {
    return Reference.of("matrix", name).asString();
  }

  /** The value in a row. */
  public Cell at(Runner value) {
    return Cell.of(name, Scalar.text(value.label()));
  }

  /** The value in a row. */
  public Cell at(StringExpr value) {
    return Cell.of(name, Scalar.text(value.toString()));
  }

  /** As a template: {@code ${{ matrix.<name> }}}. */
  @Override
  public String toString() {
    return value().toString();
  }
}
