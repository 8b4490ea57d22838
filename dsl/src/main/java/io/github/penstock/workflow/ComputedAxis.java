package io.github.penstock.workflow;

import io.github.penstock.expression.AnyExpr;
import io.github.penstock.expression.ArrayExpr;
import io.github.penstock.expression.Expr;
import io.github.penstock.expression.ObjectExpr;
import io.github.penstock.expression.Reference;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.Optional;

/** An axis whose values are known when the workflow runs, or that only rows of include set. */
public final class ComputedAxis implements Axis {

  private final String name;
  private final Optional<Scalar> values;

  private ComputedAxis(String name, Optional<Scalar> values) {
    this.name = name;
    this.values = values;
  }

  static ComputedAxis of(String name, ArrayExpr values) {
    Scalar template = Scalar.text(values.toString()).withOrigin(Origin.here());
    return new ComputedAxis(name, Optional.of(template));
  }

  static ComputedAxis ofRowsOnly(String name) {
    return new ComputedAxis(name, Optional.empty());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Mapping addTo(Mapping matrix) {
    return values.map(template -> matrix.with(name, template)).orElse(matrix);
  }

  /** The value in the run at hand: {@code matrix.<name>}. */
  public StringExpr value() {
    return Reference.of("matrix", name).asString();
  }

  /** The value where it is an object. */
  public ObjectExpr object() {
    return Reference.of("matrix", name).asObject();
  }

  /** The value as what it is: number, boolean, list. */
  public AnyExpr any() {
    return Reference.of("matrix", name);
  }

  /** The value in a row. */
  public Cell at(String value) {
    return Cell.of(name, Scalar.text(value));
  }

  /** The value in a row. */
  public Cell at(Expr value) {
    return at(value.toString());
  }

  /** A text of one character in a row; without this overload Java would write its number. */
  public Cell at(char value) {
    return at(String.valueOf(value));
  }

  /** The value in a row. */
  public Cell at(boolean value) {
    return Cell.of(name, Scalar.of(value));
  }

  /** The value in a row. */
  public Cell at(long value) {
    return Cell.of(name, Scalar.of(value));
  }

  /** As a template: {@code ${{ matrix.<name> }}}. */
  @Override
  public String toString() {
    return value().toString();
  }
}
