package io.github.penstock.rules.bake;

import io.github.penstock.hcl.HclExpression;
import java.util.Optional;
import java.util.stream.Stream;

/** Contexts that are other targets: <code>contexts = { base = "target:base" }</code>. */
final class Links {

  private static final String LINK = "target:";

  private Links() {}

  /** The target that an entry of {@code contexts} links to. */
  static Optional<String> target(HclExpression.Entry context) {
    return Known.text(context.value()).filter(location -> location.startsWith(LINK))
        .map(location -> location.substring(LINK.length()));
  }

  static Stream<String> targets(BakeBlock target) {
    return target.value("contexts").stream().flatMap(Known::entries)
        .flatMap(entry -> target(entry).stream());
  }
}
