package io.github.penstock.workflow;

import io.github.penstock.expression.AnyExpr;
import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.Expr;
import io.github.penstock.expression.NumberExpr;
import io.github.penstock.expression.Reference;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * A property of the objects of an axis: how it is read from the Java value, and how it is read in an
 * expression. (Each kind has a name of its own: overloads on functions are ambiguous for lambdas.)
 *
 * @param <T> the Java type of the objects
 * @param <E> the type of the property in expressions
 */
public final class Field<T, E extends Expr> {

  private final String name;
  private final Function<? super T, Node> node;
  private final Function<AnyExpr, E> type;

  private Field(String name, Function<? super T, Node> node, Function<AnyExpr, E> type) {
    this.name = name;
    this.node = node;
    this.type = type;
  }

  /** A text: a String, an expression, or what {@code toString} says of anything else. */
  public static <T> Field<T, StringExpr> text(String name, Function<? super T, ?> getter) {
    return new Field<>(name, value -> Scalar.text(
        Objects.requireNonNull(getter.apply(value), () -> name + " is null").toString()),
        AnyExpr::asString);
  }

  /** A whole number. */
  public static <T> Field<T, NumberExpr> number(String name, ToLongFunction<? super T> getter) {
    return new Field<>(name, value -> Scalar.of(getter.applyAsLong(value)), AnyExpr::asNumber);
  }

  /** True or false. */
  public static <T> Field<T, BoolExpr> flag(String name, Predicate<? super T> getter) {
    return new Field<>(name, value -> Scalar.of(getter.test(value)), AnyExpr::asBool);
  }

  String name() {
    return name;
  }

  Node of(T value) {
    return node.apply(value);
  }

  E in(String axis) {
    return type.apply(Reference.of("matrix", axis, name));
  }
}
