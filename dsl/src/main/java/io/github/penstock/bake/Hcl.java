package io.github.penstock.bake;

import io.github.penstock.element.Ordered;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclOperator;
import io.github.penstock.hcl.HclParser;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Expressions that no variable begins; for calls of bake's functions there is {@link BuiltIn}. */
public final class Hcl {

  private Hcl() {}

  /** A template as a value. */
  public static TextValue text(String template) {
    return new TextValue(Texts.expression(template));
  }

  /** A text in which nothing is live: <code>${x}</code> is these four characters. */
  public static TextValue literal(String text) {
    return new TextValue(Texts.literal(text));
  }

  public static NumberValue number(long value) {
    return new NumberValue(HclExpression.of(value));
  }

  public static BoolValue bool(boolean value) {
    return new BoolValue(HclExpression.of(value));
  }

  /** The empty list. For {@code tags}, {@code platforms}, {@code cache-to} and {@code output} it clears. */
  public static ListValue list() {
    return new ListValue(new HclExpression.Tuple(List.of()));
  }

  /** A list of templates. */
  public static ListValue list(String... items) {
    return list(List.of(items));
  }

  /** A list of templates. */
  public static ListValue list(Collection<String> items) {
    return new ListValue(new HclExpression.Tuple(Texts.expressions(Ordered.listOf(items))));
  }

  public static ListValue list(Value first, Value... more) {
    return new ListValue(new HclExpression.Tuple(
        Stream.concat(Stream.of(first), Stream.of(more)).map(Value::expression).toList()));
  }

  /** A list of texts of a character each. */
  public static ListValue list(char... items) {
    return list(new String(items).chars().mapToObj(Character::toString).toList());
  }

  /** A list of numbers. */
  public static ListValue list(long... items) {
    return new ListValue(numbers(items));
  }

  /** An object without entries; {@link ObjectValue#with(String, String)} adds them. */
  public static ObjectValue object() {
    return new ObjectValue(new HclExpression.Struct(List.of()));
  }

  /** Any expression in HCL's own syntax. */
  public static AnyValue expression(String source) {
    return new ComputedValue(HclParser.expression(source));
  }

  /** No value. In {@code args} it leaves the Dockerfile's default, and what was inherited. */
  public static AnyValue nothing() {
    return new ComputedValue(HclExpression.NULL);
  }

  static HclExpression numbers(long... items) {
    return new HclExpression.Tuple(
        LongStream.of(items).<HclExpression>mapToObj(HclExpression::of).toList());
  }

  public static BoolValue not(BoolValue condition) {
    return new BoolValue(new HclExpression.Unary(HclOperator.NOT, condition.expression()));
  }

  /** The platform of the machine that runs bake, {@code linux/amd64}. */
  public static TextValue localPlatform() {
    return new TextValue(new HclExpression.Reference("BAKE_LOCAL_PLATFORM"));
  }

  /** Where bake was called; {@code cwd://} for a local run. */
  public static TextValue commandContext() {
    return new TextValue(new HclExpression.Reference("BAKE_CMD_CONTEXT"));
  }
}
