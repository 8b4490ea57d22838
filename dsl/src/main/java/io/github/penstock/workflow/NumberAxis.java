package io.github.penstock.workflow;

import io.github.penstock.expression.NumberExpr;
import io.github.penstock.expression.Reference;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.List;

/** An axis of whole numbers; write {@code "3.10"} as a text. */
public final class NumberAxis implements Axis {

  private final String name;
  private final Sequence values;

  NumberAxis(String name, List<Long> values) {
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
  public NumberExpr value() {
    return Reference.of("matrix", name).asNumber();
  }

  /** The value in a row. */
  public Cell at(long value) {
    return Cell.of(name, Scalar.of(value));
  }

  /** The value in a row. */
  public Cell at(NumberExpr value) {
    return Cell.of(name, Scalar.text(value.toString()));
  }

  /** As a template: {@code ${{ matrix.<name> }}}. */
  @Override
  public String toString() {
    return value().toString();
  }
}
