package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import java.util.List;
import java.util.Optional;

/**
 * Where two parents have an ancestor in common, the later one brings the ancestor's values again, over
 * what the earlier one set.
 */
final class UndoneOverride implements BakeRule {

  @Override
  public String id() {
    return "bake-undone-override";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    Inheritance inheritance = new Inheritance(document);
    List<String> attributes = BakeKeys.attributes("target").stream()
        .filter(name -> BakeKeys.merge(name).equals("replace"))
        .filter(name -> !List.of("description", "matrix", "name").contains(name)).toList();
    for (List<BakeBlock> target : document.merged("target").values()) {
      if (Inheritance.parents(target).size() > 1) {
        attributes.forEach(name -> check(target, name, inheritance, report));
      }
    }
  }

  private static void check(List<BakeBlock> target, String name, Inheritance inheritance,
      BakeReport report) {
    if (BakeDocument.last(target, name).isPresent()) {
      return;
    }
    List<String> parents = Inheritance.parents(target);
    for (int later = parents.size() - 1; later > 0; later--) {
      Optional<BakeAttribute> winner =
          inheritance.effective(inheritance.blocks(parents.get(later)), name);
      if (winner.isPresent()) {
        for (String earlier : parents.subList(0, later)) {
          check(target, earlier, parents.get(later), winner.get(), inheritance, report);
        }
        return;
      }
    }
  }

  private static void check(List<BakeBlock> target, String earlier, String later,
      BakeAttribute winner, Inheritance inheritance, BakeReport report) {
    Optional<BakeAttribute> loser =
        inheritance.effective(inheritance.blocks(earlier), winner.name());
    Optional<BakeAttribute> inherits = BakeDocument.last(target, "inherits");
    if (loser.isEmpty() || inherits.isEmpty() || loser.get().item() == winner.item()
        || loser.get().item().value().equals(winner.item().value())) {
      return;
    }
    String owner = owner(loser.get());
    String root = owner(winner);
    if (inheritance.ancestors(inheritance.blocks(owner)).contains(root)) {
      report.warning(inherits.get().place(), "inherits of " + target.get(0) + " brings "
          + winner.name() + " of " + quote(root) + " by " + quote(later) + " over that of "
          + quote(owner) + "; expected " + quote(earlier) + " behind it");
    }
  }

  /** The label of the target that has an attribute. */
  private static String owner(BakeAttribute attribute) {
    return attribute.path().split("\\.")[1];
  }
}
