package io.github.penstock.workflow;

import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.Expr;
import io.github.penstock.expression.NumberExpr;
import io.github.penstock.expression.ObjectExpr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.wording.Wording;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * An axis of objects.
 *
 * @param <T> the Java type of the objects
 */
public final class ObjectAxis<T> extends ValueAxis {

  private final List<Field<T, ?>> fields;

  ObjectAxis(String name, List<T> values, List<Field<T, ?>> fields) {
    super(name, values.stream().map(value -> mapping(value, fields)).toList());
    this.fields = List.copyOf(fields);
  }

  private static <T> Mapping mapping(T value, List<Field<T, ?>> fields) {
    Mapping properties = Mapping.EMPTY;
    for (Field<T, ?> field : fields) {
      properties = properties.with(field.name(), field.of(value));
    }
    return properties;
  }

  /**
   * A property in the run at hand: {@code matrix.<name>.<field>}.
   *
   * @throws IllegalArgumentException if the axis does not have this field
   */
  public <E extends Expr> E get(Field<T, E> field) {
    return require(field).in(name());
  }

  /** The whole object in the run at hand: {@code matrix.<name>}. */
  public ObjectExpr value() {
    return reference().asObject();
  }

  /** An object in a row, with all its fields. */
  public Cell at(T value) {
    return Cell.of(name(), mapping(value, fields));
  }

  /** A property in a row. */
  public Cell at(Field<T, StringExpr> field, String value) {
    return cell(field, Scalar.text(value));
  }

  /** A property in a row. */
  public Cell at(Field<T, NumberExpr> field, long value) {
    return cell(field, Scalar.of(value));
  }

  /** A property in a row. */
  public Cell at(Field<T, BoolExpr> field, boolean value) {
    return cell(field, Scalar.of(value));
  }

  /** A property in a row. */
  public <E extends Expr> Cell at(Field<T, E> field, E value) {
    return cell(field, Scalar.text(value.toString()));
  }

  private Cell cell(Field<T, ?> field, Node value) {
    return new Cell(name(), Optional.of(require(field).name()), value);
  }

  private <F extends Field<T, ?>> F require(F field) {
    List<String> names = fields.stream().map(Field::name).toList();
    if (!names.contains(field.name())) {
      throw new IllegalArgumentException("axis \"" + name() + "\" has no field \"" + field.name()
          + "\"" + Wording.expected(field.name(), names));
    }
    return field;
  }
}
