package io.github.penstock.bake;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A setting of a cache that is the name of the target, whichever that will be: a heir has its own, and a
 * target of a matrix too. It is decided when the target is written.
 */
final class OwnScope {

  /** Stands for the name until then; no author can write it. */
  static final HclExpression EXPRESSION = new HclExpression.Reference("name of the target");

  private static final List<String> CACHES = List.of("cache-from", "cache-to");

  private OwnScope() {}

  /** The caches of a parent that a heir must have itself, because its name is another one. */
  static Stream<HclAttribute> inherited(HclBlock parent) {
    return parent.body().attributes().filter(attribute -> CACHES.contains(attribute.name()))
        .flatMap(attribute -> own(attribute).stream());
  }

  private static Optional<HclAttribute> own(HclAttribute attribute) {
    List<HclExpression> items =
        Literals.items(attribute.value()).filter(OwnScope::isOwn).toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(attribute.withValue(new HclExpression.Tuple(items)));
  }

  /** The block as it is written; what is only there to be inherited has no scope of its own. */
  static HclBlock resolved(HclBlock block) {
    boolean template = block.labels().get(0).startsWith("_");
    HclExpression name = block.body().attribute("name").map(HclAttribute::value)
        .orElse(HclExpression.text(block.labels().get(0)));
    List<HclItem> items = block.body().items().stream()
        .flatMap(item -> item instanceof HclAttribute attribute
            && CACHES.contains(attribute.name())
                ? resolved(attribute, name, template).stream()
                : Stream.of(item))
        .toList();
    return block.withBody(new HclBody(items));
  }

  private static Optional<HclItem> resolved(HclAttribute attribute, HclExpression name,
      boolean template) {
    if (own(attribute).isEmpty()) {
      return Optional.of(attribute);
    }
    List<HclExpression> items = Literals.items(attribute.value())
        .filter(item -> !template || !isOwn(item)).map(item -> named(item, name)).toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(attribute.withValue(new HclExpression.Tuple(items)));
  }

  private static HclExpression named(HclExpression cache, HclExpression name) {
    return isOwn(cache)
        ? new HclExpression.Struct(Literals.entries(cache)
            .map(entry -> entry.value().equals(EXPRESSION)
                ? new HclExpression.Entry(entry.key(), name)
                : entry)
            .toList())
        : cache;
  }

  private static boolean isOwn(HclExpression cache) {
    return Literals.entries(cache).anyMatch(entry -> entry.value().equals(EXPRESSION));
  }
}
