package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.list;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.resolver.ResolvedTarget;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A tag is a name that registries take, once the variables in it have their values. */
final class IncompleteTag implements BakeRule {

  @Override
  public String id() {
    return "bake-incomplete-tag";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    Inheritance inheritance = new Inheritance(document);
    UnsetVariables unset = new UnsetVariables(document);
    Set<String> told = new HashSet<>();
    for (Map.Entry<String, ResolvedTarget> target : document.resolution().targets().entrySet()) {
      List<BakeBlock> blocks = inheritance.blocks(target.getKey());
      Optional<BakeAttribute> tags = inheritance.effective(blocks, "tags");
      for (String tag : target.getValue().tags()) {
        Optional<String> mistake = ImageName.mistake(tag);
        if (tags.isPresent() && mistake.isPresent() && isComputed(tags.get(), tag)
            && told.add(tags.get().path() + tag)) {
          Set<String> names = tag.endsWith(":")
              ? unset.reachedFrom(List.of(tags.get().value()))
              : Set.of();
          if (names.isEmpty() || !document.isSet(names)) {
            report.warning(tags.get().place(), tags.get().name() + " of target "
                + quote(target.getKey()) + " become " + quote(tag) + " with " + mistake.get()
                + (names.isEmpty() ? "" : "; so while nobody sets " + list(names)));
          }
        }
      }
    }
  }

  /** What is written as it is, is {@link InvalidTag}'s. */
  private static boolean isComputed(BakeAttribute tags, String tag) {
    return Known.possibleItems(tags.value())
        .noneMatch(item -> Known.text(item).filter(tag::equals).isPresent());
  }
}
