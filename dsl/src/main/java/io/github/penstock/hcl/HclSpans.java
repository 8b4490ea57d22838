package io.github.penstock.hcl;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the nodes of a tree stand. Equal nodes may stand in many places, so identity counts. */
final class HclSpans {

  private final Map<HclExpression, HclSpan> expressions = new IdentityHashMap<>();
  private final Map<HclItem, Item> items = new IdentityHashMap<>();
  private final Map<HclExpression, List<HclDiagnostic>> mistakes = new IdentityHashMap<>();

  /**
   * The places of an item.
   *
   * @param missing where an argument is missed that the block should have
   */
  record Item(HclSpan whole, HclSpan name, List<HclSpan> labels, HclSpan missing) {
    Item {
      labels = List.copyOf(labels);
    }
  }

  <E extends HclExpression> E put(E expression, HclSpan span) {
    expressions.put(expression, span);
    return expression;
  }

  <E extends HclItem> E put(E item, Item places) {
    items.put(item, places);
    return item;
  }

  /** An expression in the place of one that cannot be read. */
  HclExpression unreadable(HclSpan span, List<HclDiagnostic> found) {
    HclExpression nothing = put(new HclExpression.NullLiteral(), span);
    mistakes.put(nothing, found);
    return nothing;
  }

  List<HclDiagnostic> mistakes(HclExpression expression) {
    return mistakes.getOrDefault(expression, List.of());
  }

  HclSpan of(HclExpression expression) {
    return known(expressions.get(expression));
  }

  Item of(HclItem item) {
    return known(items.get(item));
  }

  private static <T> T known(@Nullable T place) {
    if (place == null) {
      throw new IllegalArgumentException("node is not one of this file");
    }
    return place;
  }
}
