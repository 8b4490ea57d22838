package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A target that is a context of another is built for the platforms of that other. */
final class LinkPlatforms implements BakeRule {

  @Override
  public String id() {
    return "bake-link-platforms";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    Inheritance inheritance = new Inheritance(document);
    for (List<BakeBlock> blocks : document.merged("target").values()) {
      for (BakeBlock target : blocks) {
        target.attribute("contexts").ifPresent(contexts -> Known.entries(contexts.value())
            .forEach(entry -> Links.target(entry).ifPresent(name -> check(new Link(target,
                contexts.place(entry.value()), name), platforms(blocks, inheritance),
                platforms(inheritance.blocks(name), inheritance), report))));
      }
    }
  }

  /** A context that is another target. */
  private record Link(BakeBlock target, BakePlace place, String name) {}

  private static void check(Link link, List<String> own, List<String> there, BakeReport report) {
    List<String> missing =
        own.stream().filter(platform -> !there.contains(platform)).toList();
    if (missing.isEmpty() || there.isEmpty()) {
      return;
    }
    String message = link.target() + " is built for " + Wording.list(missing)
        + ", for which its context " + quote(link.name()) + " is not built; expected only "
        + Wording.list(there);
    if (own.size() > 1 && there.size() > 1) {
      report.error(link.place(), message);
    } else if (own.size() == 1 && there.size() > 1) {
      report.warning(link.place(), message);
    }
  }

  /** The platforms of a target; none where they are not known. */
  private static List<String> platforms(List<BakeBlock> target, Inheritance inheritance) {
    Optional<HclExpression> value =
        inheritance.effective(target, "platforms").map(BakeAttribute::value);
    if (!(value.orElse(null) instanceof HclExpression.Tuple list)
        || !list.items().stream().allMatch(item -> Known.text(item).isPresent())) {
      return List.of();
    }
    return Stream.of(list).flatMap(Known::items).flatMap(item -> Known.text(item).stream())
        .flatMap(item -> Platforms.of(item).stream()).toList();
  }
}
