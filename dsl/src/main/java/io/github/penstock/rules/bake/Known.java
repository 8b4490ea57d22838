package io.github.penstock.rules.bake;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclTemplatePart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What of an expression is known without values of variables. */
final class Known {

  /** Stands in a text for what only the build knows; no author can write it. */
  static final char UNKNOWN = '\uE000';

  private static final Set<String> JOINING = Set.of("compact", "concat", "distinct", "flatten");

  private Known() {}

  static Optional<String> text(HclExpression expression) {
    return expression instanceof HclExpression.Template template
        ? template.literal()
        : Optional.empty();
  }

  /** A text with {@link #UNKNOWN} for each piece that is not known; empty for what is no text. */
  static Optional<String> outline(HclExpression expression) {
    if (!(expression instanceof HclExpression.Template template)) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (HclTemplatePart part : template.parts()) {
      if (part instanceof HclTemplatePart.Text plain) {
        text.append(plain.value());
      } else if (part instanceof HclTemplatePart.Interpolation) {
        text.append(UNKNOWN);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(text.toString());
  }

  /** Whether all of an {@link #outline} is known. */
  static boolean isWhole(String outline) {
    return outline.indexOf(UNKNOWN) < 0;
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

  /** Everything that may become an item of a list, whichever way conditions go. */
  static Stream<HclExpression> possibleItems(HclExpression expression) {
    return choices(expression).flatMap(choice -> choice instanceof HclExpression.Call call
        && JOINING.contains(call.function())
            ? call.arguments().stream().flatMap(Known::possibleItems)
            : items(choice).flatMap(Known::choices));
  }

  /** The expressions one of which is taken. */
  static Stream<HclExpression> choices(HclExpression expression) {
    if (expression instanceof HclExpression.Conditional conditional) {
      return Stream.concat(choices(conditional.then()), choices(conditional.otherwise()));
    }
    return expression instanceof HclExpression.Parentheses parentheses
        ? choices(parentheses.inner())
        : Stream.of(expression);
  }

  static Stream<HclExpression.Entry> entries(HclExpression expression) {
    return expression instanceof HclExpression.Struct struct
        ? struct.entries().stream()
        : Stream.empty();
  }

  /** Everything that may become an entry of an object, whichever way conditions go. */
  static Stream<HclExpression.Entry> possibleEntries(HclExpression expression) {
    return choices(expression).flatMap(choice -> choice instanceof HclExpression.Call call
        && call.function().equals("merge")
            ? call.arguments().stream().flatMap(Known::possibleEntries)
            : entries(choice));
  }
}
