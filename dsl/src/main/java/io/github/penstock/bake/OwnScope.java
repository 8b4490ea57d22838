package io.github.penstock.bake;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclItem;
import io.github.penstock.hcl.HclNames;
import io.github.penstock.hcl.HclSubstitution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A setting of a cache that is the name of the target, whichever that will be: an heir has its own, and
 * a target of a matrix too. It is decided when the target is written.
 */
final class OwnScope {

  /** Stands for the name until then; no author can write it. */
  private static final String NAME = "name of the target";

  static final HclExpression EXPRESSION = new HclExpression.Reference(NAME);

  private static final List<String> CACHES = List.of("cache-from", "cache-to");

  private OwnScope() {}

  /** The caches of a parent that an heir must have itself, because its name is another one. */
  static Stream<HclAttribute> inherited(HclBlock parent) {
    return parent.body().attributes().filter(OwnScope::isOwn).map(
        attribute -> attribute.value() instanceof HclExpression.Tuple list
            ? attribute.withValue(new HclExpression.Tuple(
                list.items().stream().filter(OwnScope::isOwn).toList()))
            : attribute);
  }

  /** The block as it is written; what is only there to be inherited has no scope of its own. */
  static HclBlock resolved(HclBlock block) {
    String label = block.labels().get(0);
    Map<String, HclExpression> names = new LinkedHashMap<>();
    names.put(NAME, block.body().attribute("name").map(HclAttribute::value)
        .orElse(HclExpression.text(label)));
    HclSubstitution substitution = new HclSubstitution(names);
    List<HclItem> items = block.body().items().stream()
        .flatMap(item -> item instanceof HclAttribute attribute && isOwn(attribute)
            ? resolved(attribute, substitution, label.startsWith("_")).stream()
            : Stream.of(item))
        .toList();
    return block.withBody(new HclBody(items));
  }

  private static Optional<HclItem> resolved(HclAttribute attribute, HclSubstitution names,
      boolean inheritedOnly) {
    if (!inheritedOnly) {
      return Optional.of(attribute.withValue(names.apply(attribute.value())));
    }
    List<HclExpression> others =
        Literals.items(attribute.value()).filter(item -> !isOwn(item)).toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(attribute.withValue(new HclExpression.Tuple(others)));
  }

  private static boolean isOwn(HclAttribute attribute) {
    return CACHES.contains(attribute.name()) && isOwn(attribute.value());
  }

  private static boolean isOwn(HclExpression cache) {
    return HclNames.of(cache).references().contains(NAME);
  }
}
