package io.github.penstock.workflow;

import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.Reference;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.List;

/** An axis of true and false. */
public final class BoolAxis implements Axis {

  private final String name;
  private final Sequence values;

  BoolAxis(String name, List<Boolean> values) {
    this.name = name;
    this.values = Axes.sequence(values.stream().map(Scalar::of).toList());
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
  public BoolExpr value() {
    return Reference.of("matrix", name).asBool();
  }

  /** The value in a row. */
  public Cell at(boolean value) {
    return Cell.of(name, Scalar.of(value));
  }

  /** The value in a row. */
  public Cell at(BoolExpr value) {
    return Cell.of(name, Scalar.text(value.toString()));
  }

  /** As a template: {@code ${{ matrix.<name> }}}. */
  @Override
  public String toString() {
    return value().toString();
  }
}
