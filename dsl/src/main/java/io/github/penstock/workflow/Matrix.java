package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.element.Ordered;
import io.github.penstock.expression.ArrayExpr;
import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.NumberExpr;
import io.github.penstock.expression.ObjectExpr;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.Collection;
import java.util.List;

/**
 * The strategy of a job: a matrix, at most 256 combinations, and how its jobs run. See
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations.
 */
public final class Matrix extends Element<Matrix> {

  private static final List<String> KEYS = List.of("fail-fast", "max-parallel", "matrix");

  private Matrix(Mapping tree) {
    super(tree);
  }

  static Matrix of(List<Axis> axes) {
    if (axes.isEmpty()) {
      throw new IllegalArgumentException("matrix() has no axis; expected at least one");
    }
    Mapping matrix = Mapping.EMPTY;
    for (Axis axis : axes) {
      if (matrix.has(axis.name())) {
        throw new IllegalArgumentException("axis \"" + axis.name() + "\" is given twice");
      }
      matrix = axis.addTo(matrix);
    }
    return new Matrix(Mapping.EMPTY).put("matrix", matrix);
  }

  static Matrix of(ObjectExpr computed) {
    return new Matrix(Mapping.EMPTY).put("matrix", computed);
  }

  @Override
  protected Matrix copy(Mapping changed) {
    return new Matrix(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** Adds combinations, or properties to those that match. */
  public Matrix include(Row... rows) {
    return include(List.of(rows));
  }

  /** Adds combinations, or properties to those that match. */
  public Matrix include(Collection<Row> rows) {
    return addRows("include", rows);
  }

  /** Adds combinations that are known when the workflow runs. */
  public Matrix include(ArrayExpr rows) {
    return putIn("matrix", "include", Scalar.text(rows.toString()));
  }

  /** Takes out the combinations that match. */
  public Matrix exclude(Row... rows) {
    return exclude(List.of(rows));
  }

  /** Takes out the combinations that match. */
  public Matrix exclude(Collection<Row> rows) {
    return addRows("exclude", rows);
  }

  /** Takes out combinations that are known when the workflow runs. */
  public Matrix exclude(ArrayExpr rows) {
    return putIn("matrix", "exclude", Scalar.text(rows.toString()));
  }

  /** Whether GitHub cancels the other jobs when one fails; its default is true. */
  public Matrix failFast(boolean value) {
    return put("fail-fast", value);
  }

  public Matrix failFast(BoolExpr value) {
    return put("fail-fast", value);
  }

  /** The most jobs that run at the same time. */
  public Matrix maxParallel(int jobs) {
    return put("max-parallel", atLeast(1, jobs, "max-parallel"));
  }

  public Matrix maxParallel(NumberExpr jobs) {
    return put("max-parallel", jobs);
  }

  private Matrix addRows(String key, Collection<Row> rows) {
    return appendIn("matrix", key, Ordered.<Row>listOf(rows).stream().map(Row::tree).toList());
  }
}
