package io.github.penstock.workflow;

import io.github.penstock.expression.Expr;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.List;
import java.util.Objects;

/** Environment variables to share, in the author's order. Immutable. */
public final class Env {

  private final Mapping variables;

  private Env(Mapping variables) {
    this.variables = variables;
  }

  public static Env of(String name, String value) {
    return new Env(Mapping.EMPTY).and(name, value);
  }

  public static Env of(String name, Expr value) {
    return new Env(Mapping.EMPTY).and(name, value);
  }

  public static Env of(String name, boolean value) {
    return new Env(Mapping.EMPTY).and(name, value);
  }

  public static Env of(String name, long value) {
    return new Env(Mapping.EMPTY).and(name, value);
  }

  public static Env of(String name, char value) {
    return new Env(Mapping.EMPTY).and(name, value);
  }

  public Env and(String name, String value) {
    return and(name, Scalar.text(Objects.requireNonNull(value, () -> name + " is null")));
  }

  public Env and(String name, Expr value) {
    return and(name, Objects.requireNonNull(value, () -> name + " is null").toString());
  }

  public Env and(String name, boolean value) {
    return and(name, Scalar.of(value));
  }

  public Env and(String name, long value) {
    return and(name, Scalar.of(value));
  }

  public Env and(String name, char value) {
    return and(name, String.valueOf(value));
  }

  private Env and(String name, Node value) {
    return new Env(variables.with(name, value.locatedHere()));
  }

  /** What stands under {@code env} of an element when these are added. */
  public Mapping addTo(Mapping element) {
    Mapping all = element.mapping("env");
    for (Mapping.Entry entry : variables.entries()) {
      all = all.with(entry, List.of());
    }
    return all;
  }
}
