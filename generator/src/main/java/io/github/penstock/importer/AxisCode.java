package io.github.penstock.importer;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.importer.Typed.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An axis of a matrix. */
final class AxisCode {

  private AxisCode() {}

  /** None where bake takes what the DSL does not: an object, or nothing at all. */
  static Optional<JavaCode> of(Expressions expressions, String name, HclExpression value) {
    JavaCode first = JavaCode.of(JavaTexts.literal(name));
    if (value instanceof Tuple values && !values.items().isEmpty()) {
      List<Typed> items = values.items().stream().map(expressions::value).toList();
      if (Stream.of(Kind.STRING, Kind.LONG, Kind.BOOLEAN, Kind.OBJECT)
          .anyMatch(kind -> items.stream().allMatch(item -> item.is(kind)))) {
        List<JavaCode> arguments = new ArrayList<>(List.of(first));
        items.forEach(item -> arguments.add(item.code()));
        return Optional.of(JavaCode.call("MatrixAxis", "of", arguments));
      }
    }
    Typed list = expressions.value(value);
    boolean empty = value instanceof Tuple values && values.items().isEmpty();
    return empty || !(list.is(Kind.LIST) || list.is(Kind.ANY))
        ? Optional.empty()
        : Optional.of(JavaCode.call("MatrixAxis", "of", first, list.list()));
  }
}
