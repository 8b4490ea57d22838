package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A list. */
public final class ListValue implements Value {

  private final HclExpression expression;

  ListValue(HclExpression expression) {
    this.expression = expression;
  }

  /** The item at an index, from 0. */
  public AnyValue at(int index) {
    return new ComputedValue(new HclExpression.Index(expression, HclExpression.of(index)));
  }

  /** The item at an index, from 0. */
  public AnyValue at(ScalarValue index) {
    return new ComputedValue(new HclExpression.Index(expression, index.expression()));
  }

  public NumberValue size() {
    return new NumberValue(HclExpression.call("length", expression));
  }

  public BoolValue contains(String item) {
    return new BoolValue(HclExpression.call("contains", expression, Texts.expression(item)));
  }

  public BoolValue contains(ScalarValue item) {
    return new BoolValue(HclExpression.call("contains", expression, item.expression()));
  }

  public TextValue join(String separator) {
    return new TextValue(HclExpression.call("join", Texts.expression(separator), expression));
  }

  public ListValue concat(ListValue... others) {
    List<HclExpression> all = Stream
        .concat(Stream.of(expression), Stream.of(others).map(ListValue::expression)).toList();
    return new ListValue(new HclExpression.Call("concat", all, false));
  }

  public ListValue distinct() {
    return new ListValue(HclExpression.call("distinct", expression));
  }

  public ListValue flatten() {
    return new ListValue(HclExpression.call("flatten", expression));
  }

  /** Without the empty texts. */
  public ListValue compact() {
    return new ListValue(HclExpression.call("compact", expression));
  }

  /** {@code [for item in list : result]}; the result is a template in which the item may stand. */
  public ListValue map(Local item, String result) {
    return map(item, Optional.empty(), Texts.expression(result));
  }

  /** {@code [for item in list : result]}. */
  public ListValue map(Local item, Value result) {
    return map(item, Optional.empty(), result.expression());
  }

  /** {@code [for item in list : item if condition]}. */
  public ListValue filter(Local item, BoolValue condition) {
    return map(item, Optional.of(condition.expression()), item.expression());
  }

  /** {@code [for item in list : result if condition]}. */
  public ListValue mapIf(Local item, BoolValue condition, Value result) {
    return map(item, Optional.of(condition.expression()), result.expression());
  }

  /** {@code [for index, item in list : result]}; the first index is 0. */
  public ListValue map(Local index, Local item, Value result) {
    var loop = new HclExpression.Loop(List.of(index.name(), item.name()), expression,
        Optional.empty());
    return new ListValue(new HclExpression.ForTuple(loop, result.expression()));
  }

  /** <code>{ for item in list : key => value }</code>. */
  public ObjectValue toObject(Local item, ScalarValue key, Value value) {
    var loop = new HclExpression.Loop(List.of(item.name()), expression, Optional.empty());
    return new ObjectValue(
        new HclExpression.ForStruct(loop, key.expression(), value.expression(), false));
  }

  /** A property of every item: {@code list[*].name}. */
  public ListValue each(String property) {
    return new ListValue(new HclExpression.Splat(expression, true,
        Texts.property(new HclExpression.Item(), property)));
  }

  /** The items from an index up to another one, which is not among them. */
  public ListValue slice(int from, int to) {
    return new ListValue(
        HclExpression.call("slice", expression, HclExpression.of(from), HclExpression.of(to)));
  }

  public ListValue sort() {
    return new ListValue(HclExpression.call("sort", expression));
  }

  private ListValue map(Local item, Optional<HclExpression> condition, HclExpression result) {
    var loop = new HclExpression.Loop(List.of(item.name()), expression, condition);
    return new ListValue(new HclExpression.ForTuple(loop, result));
  }

  @Override
  public HclExpression expression() {
    return expression;
  }

  @Override
  public String toString() {
    return HclWriter.asTemplate(expression);
  }
}
