package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import java.util.List;

/** A platform has the name that BuildKit gives it: bake prints and compares them as they are written. */
final class PlatformAlias implements BakeRule {

  @Override
  public String id() {
    return "bake-platform-alias";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock target : document.targets()) {
      target.attribute("platforms").ifPresent(attribute -> Known.possibleItems(attribute.value())
          .forEach(item -> Known.text(item).map(Platforms::of).orElse(List.of())
              .forEach(platform -> Platforms.canonical(platform)
                  .filter(normal -> !normal.equals("linux/arm/v7") || !platform.endsWith("/arm"))
                  .ifPresent(normal -> report.advice(attribute.place(item), "platforms of " + target
                      + " has " + quote(platform) + ", another name of " + quote(normal))))));
    }
  }
}
