package io.github.penstock.rules.bake;

import io.github.penstock.hcl.HclExpression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of an expression is known without values of variables. */
final class Known {

  private Known() {}

  static Optional<String> text(HclExpression expression) {
    return expression instanceof HclExpression.Template template
        ? template.literal()
        : Optional.empty();
  }

  /** The items of a list that are texts without anything live. */
  static List<String> texts(HclExpression expression) {
    return items(expression).flatMap(item -> text(item).stream()).toList();
  }

  static Stream<HclExpression> items(HclExpression expression) {
    return expression instanceof HclExpression.Tuple tuple
        ? tuple.items().stream()
        : Stream.empty();
  }

  static Stream<HclExpression.Entry> entries(HclExpression expression) {
    return expression instanceof HclExpression.Struct struct
        ? struct.entries().stream()
        : Stream.empty();
  }
}
