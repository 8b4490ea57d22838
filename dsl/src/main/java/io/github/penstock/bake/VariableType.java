package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclWriter;
import java.util.List;
import java.util.stream.Stream;

/** The type of a variable: what bake makes of the text of the environment. */
public final class VariableType {

  public static final VariableType STRING = named("string");
  public static final VariableType NUMBER = named("number");
  public static final VariableType BOOL = named("bool");

  /** No type at all for bake: the environment cannot set such a variable. */
  public static final VariableType ANY = named("any");

  private final HclExpression expression;

  private VariableType(HclExpression expression) {
    this.expression = expression;
  }

  /** The environment gives it as comma-separated values. */
  public static VariableType list(VariableType item) {
    return of("list", item.expression);
  }

  /** As a list, without order and repetition. */
  public static VariableType set(VariableType item) {
    return of("set", item.expression);
  }

  /** The environment gives it as {@code key:value,key:value}. */
  public static VariableType map(VariableType value) {
    return of("map", value.expression);
  }

  public static VariableType tuple(VariableType... items) {
    return of("tuple", new HclExpression.Tuple(
        Stream.of(items).map(item -> item.expression).toList()));
  }

  /** An object without properties yet; the environment gives it as JSON, in {@code NAME_JSON}. */
  public static VariableType object() {
    return of("object", new HclExpression.Struct(List.of()));
  }

  /** A copy of an object type with one more property. */
  public VariableType with(String property, VariableType type) {
    return with(property, type.expression);
  }

  /** A copy of an object type with one more property, which may be missing. */
  public VariableType withOptional(String property, VariableType type) {
    return with(property, HclExpression.call("optional", type.expression));
  }

  private VariableType with(String property, HclExpression type) {
    if (expression instanceof HclExpression.Call call && call.function().equals("object")) {
      return of("object", ObjectValue.put(call.arguments().get(0), property, type));
    }
    throw new IllegalArgumentException(
        "type " + this + " has no properties; expected an object type");
  }

  HclExpression expression() {
    return expression;
  }

  private static VariableType named(String name) {
    return new VariableType(new HclExpression.Reference(name));
  }

  private static VariableType of(String constructor, HclExpression argument) {
    return new VariableType(HclExpression.call(constructor, argument));
  }

  @Override
  public String toString() {
    return '"' + HclWriter.write(expression) + '"';
  }
}
