package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.wording.Wording;
import java.util.List;
import java.util.Optional;

/** A platform has a system and an architecture that there are. */
final class UnknownPlatform implements BakeRule {

  @Override
  public String id() {
    return "bake-unknown-platform";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock target : document.targets()) {
      target.attribute("platforms").ifPresent(attribute -> Known.possibleItems(attribute.value())
          .forEach(item -> check(target, attribute, item, report)));
    }
  }

  private static void check(BakeBlock target, BakeAttribute attribute, HclExpression item,
      BakeReport report) {
    for (String platform : Known.outline(item).map(Platforms::of).orElse(List.of())) {
      mistake(platform).ifPresent(mistake -> report.error(attribute.place(item),
          "platforms of " + target + " has " + mistake));
    }
  }

  private static Optional<String> mistake(String platform) {
    if (!Known.isWhole(platform) || platform.equals("local")) {
      return Optional.empty();
    }
    String normal = Platforms.normal(platform);
    String[] parts = normal.split("/");
    String system = parts[0].replaceAll("\\(.*\\)$", "");
    if (parts.length == 1) {
      return Platforms.SYSTEMS.contains(system) || Platforms.ARCHITECTURES.contains(system)
          ? Optional.empty()
          : Optional.of(quote(platform) + "; expected a system and an architecture,"
              + " \"linux/amd64\"");
    }
    if (!Platforms.SYSTEMS.contains(system)) {
      return Optional.of(quote(platform) + " with an unknown system"
          + Wording.expected(system, Platforms.SYSTEMS));
    }
    return Platforms.ARCHITECTURES.contains(parts[1])
        ? Optional.empty()
        : Optional.of(quote(platform) + " with an unknown architecture"
            + Wording.expected(parts[1], Platforms.ARCHITECTURES));
  }
}
