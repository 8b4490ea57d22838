package io.github.penstock.bake;

import io.github.penstock.element.Ordered;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** An axis of a target's matrix; in that target it stands for its value in each combination. */
public final class MatrixAxis implements AnyValue {

  private final String name;
  private final HclExpression values;

  private MatrixAxis(String name, HclExpression values) {
    this.name = Names.identifier("matrix axis", name);
    this.values = values;
    if (values instanceof HclExpression.Tuple tuple && tuple.items().isEmpty()) {
      throw new IllegalArgumentException(
          "matrix axis \"" + name + "\" has no values; the target would disappear");
    }
  }

  public static MatrixAxis of(String name, String... values) {
    return of(name, List.of(values));
  }

  public static MatrixAxis of(String name, Collection<String> values) {
    return new MatrixAxis(name,
        new HclExpression.Tuple(Texts.expressions(Ordered.listOf(values))));
  }

  public static MatrixAxis of(String name, char... values) {
    return of(name, new String(values).chars().mapToObj(Character::toString).toList());
  }

  public static MatrixAxis of(String name, long... values) {
    return new MatrixAxis(name, Hcl.numbers(values));
  }

  public static MatrixAxis of(String name, boolean... values) {
    List<HclExpression> items = new ArrayList<>();
    for (boolean value : values) {
      items.add(HclExpression.of(value));
    }
    return new MatrixAxis(name, new HclExpression.Tuple(items));
  }

  /** An axis of objects; {@link #get(String)} is a property of each. */
  public static MatrixAxis of(String name, ObjectValue... values) {
    return new MatrixAxis(name, new HclExpression.Tuple(
        Stream.of(values).map(ObjectValue::expression).toList()));
  }

  /** An axis whose values only the build will tell. */
  public static MatrixAxis of(String name, ListValue values) {
    return new MatrixAxis(name, values.expression());
  }

  public String name() {
    return name;
  }

  HclExpression values() {
    return values;
  }

  @Override
  public HclExpression expression() {
    return new HclExpression.Reference(name);
  }

  /** <code>${name}</code>. */
  @Override
  public String toString() {
    return HclWriter.asTemplate(expression());
  }
}
