package io.github.penstock.workflow;

import io.github.penstock.expression.StringExpr;
import io.github.penstock.expression.Reference;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.List;

/** An axis of texts. */
public final class StringAxis implements Axis {

  private final String name;
  private final Sequence values;

  StringAxis(String name, List<String> values) {
    this.name = name;
    this.values = Axes.sequence(values.stream().map(Scalar::text).toList());
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
  public Cell at(String value) {
    return Cell.of(name, Scalar.text(value));
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
