package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An object: names and their values, in the author's order. */
public final class ObjectValue implements Value {

  private final HclExpression expression;

  ObjectValue(HclExpression expression) {
    this.expression = expression;
  }

  /** A copy with one more entry, or another value in its place. */
  public ObjectValue with(String key, String value) {
    return with(key, Texts.expression(value));
  }

  /** A copy with one more entry, or another value in its place. */
  public ObjectValue with(String key, Value value) {
    return with(key, value.expression());
  }

  /** A copy with one more entry, or another value in its place. */
  public ObjectValue with(String key, long value) {
    return with(key, HclExpression.of(value));
  }

  /** A copy with one more entry, or another value in its place. */
  public ObjectValue with(String key, boolean value) {
    return with(key, HclExpression.of(value));
  }

  /** A copy with one more entry, or another value in its place. */
  public ObjectValue with(String key, char value) {
    return with(key, String.valueOf(value));
  }

  public AnyValue get(String property) {
    return new ComputedValue(Texts.property(expression, property));
  }

  /** The value of a key that an expression gives. */
  public AnyValue get(ScalarValue key) {
    return new ComputedValue(new HclExpression.Index(expression, key.expression()));
  }

  /** {@code [for key, value in object : result]}; the order is that of the keys. */
  public ListValue map(Local key, Local value, Value result) {
    var loop = new HclExpression.Loop(List.of(key.name(), value.name()), expression,
        Optional.empty());
    return new ListValue(new HclExpression.ForTuple(loop, result.expression()));
  }

  /** <code>{ for key, value in object : newKey => newValue }</code>. */
  public ObjectValue mapEntries(Local key, Local value, ScalarValue newKey, Value newValue) {
    var loop = new HclExpression.Loop(List.of(key.name(), value.name()), expression,
        Optional.empty());
    return new ObjectValue(
        new HclExpression.ForStruct(loop, newKey.expression(), newValue.expression(), false));
  }

  /** The value of a key that may be missing. */
  public AnyValue lookup(ScalarValue key, String otherwise) {
    return new ComputedValue(HclExpression.call("lookup", expression, key.expression(),
        Texts.expression(otherwise)));
  }

  public ListValue keys() {
    return new ListValue(HclExpression.call("keys", expression));
  }

  public ListValue values() {
    return new ListValue(HclExpression.call("values", expression));
  }

  /** The entries of both; the other's win. */
  public ObjectValue merge(ObjectValue other) {
    return new ObjectValue(HclExpression.call("merge", expression, other.expression));
  }

  private ObjectValue with(String key, HclExpression value) {
    return new ObjectValue(put(expression, key, value));
  }

  /** A struct with an entry put; anything else is merged with a struct of that entry. */
  static HclExpression put(HclExpression object, String key, HclExpression value) {
    var entry = new HclExpression.Entry(Texts.expression(key), value);
    if (!(object instanceof HclExpression.Struct struct)) {
      return HclExpression.call("merge", object, new HclExpression.Struct(List.of(entry)));
    }
    List<HclExpression.Entry> entries = new ArrayList<>(struct.entries());
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().equals(entry.key())) {
        entries.set(i, entry);
        return new HclExpression.Struct(entries);
      }
    }
    entries.add(entry);
    return new HclExpression.Struct(entries);
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
