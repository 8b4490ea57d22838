package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.hcl.HclExpression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where two parents have an ancestor in common, the later one brings the ancestor's values again, over
 * what the earlier one set.
 */
final class UndoneOverride implements BakeRule {

  private static final Set<String> OWN = Set.of("description", "matrix", "name");
  private static final List<String> MAPS = List.of("args", "labels", "contexts", "extra-hosts");

  @Override
  public String id() {
    return "bake-undone-override";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    Inheritance inheritance = new Inheritance(document);
    for (List<BakeBlock> target : document.merged("target").values()) {
      if (Inheritance.parents(target).size() > 1) {
        settings(target, inheritance)
            .forEach(setting -> check(target, setting, inheritance, report));
      }
    }
  }

  /** An attribute that replaces, or a key of one that is merged by its keys. */
  private record Setting(String attribute, String key) {

    boolean isIn(BakeAttribute value) {
      return key.isEmpty() || entry(value).isPresent();
    }

    Optional<HclExpression> valueIn(BakeAttribute value) {
      return key.isEmpty() ? Optional.of(value.value()) : entry(value);
    }

    private Optional<HclExpression> entry(BakeAttribute value) {
      return Known.entries(value.value()).filter(entry -> entry.isNamed(key)).findFirst()
          .map(HclExpression.Entry::value)
          .filter(set -> !(set instanceof HclExpression.NullLiteral));
    }

    /** {@code dockerfile}, or {@code "VERSION" in args}. */
    @Override
    public String toString() {
      return key.isEmpty() ? attribute : quote(key) + " in " + attribute;
    }
  }

  private static Set<Setting> settings(List<BakeBlock> target, Inheritance inheritance) {
    Set<Setting> settings = new LinkedHashSet<>();
    BakeKeys.attributes("target").stream()
        .filter(name -> BakeKeys.merge(name).equals("replace") && !OWN.contains(name))
        .forEach(name -> settings.add(new Setting(name, "")));
    for (String ancestor : inheritance.ancestors(target)) {
      for (BakeBlock block : inheritance.blocks(ancestor)) {
        MAPS.forEach(name -> block.value(name).stream().flatMap(Known::entries)
            .flatMap(entry -> Known.text(entry.key()).stream())
            .forEach(key -> settings.add(new Setting(name, key))));
      }
    }
    return settings;
  }

  private static void check(List<BakeBlock> target, Setting setting, Inheritance inheritance,
      BakeReport report) {
    if (target.stream().flatMap(block -> block.attribute(setting.attribute()).stream())
        .anyMatch(setting::isIn)) {
      return;
    }
    List<String> open = new ArrayList<>(Inheritance.parents(target));
    while (open.size() > 1) {
      String later = open.remove(open.size() - 1);
      Optional<BakeAttribute> winner = inheritance.effective(inheritance.blocks(later),
          setting.attribute(), setting::isIn);
      if (winner.isPresent()) {
        for (String earlier : open) {
          check(new Undoing(target, earlier, later, winner.get()), setting, inheritance, report);
        }
        return;
      }
    }
  }

  /** Two parents of a target, and what it has of the later one. */
  private record Undoing(List<BakeBlock> target, String earlier, String later,
      BakeAttribute winner) {}

  private static void check(Undoing undoing, Setting setting, Inheritance inheritance,
      BakeReport report) {
    BakeAttribute winner = undoing.winner();
    Optional<BakeAttribute> loser = inheritance.effective(
        inheritance.blocks(undoing.earlier()), setting.attribute(), setting::isIn);
    Optional<BakeAttribute> inherits = BakeDocument.last(undoing.target(), "inherits");
    if (loser.isEmpty() || inherits.isEmpty()
        || setting.valueIn(loser.get()).equals(setting.valueIn(winner))) {
      return;
    }
    String owner = owner(loser.get());
    String root = owner(winner);
    if (inheritance.ancestors(inheritance.blocks(owner)).contains(root)) {
      report.warning(inherits.get().place(), "inherits of " + undoing.target().get(0) + " brings "
          + setting + " of " + quote(root) + " by " + quote(undoing.later()) + " over that of "
          + quote(owner) + "; expected " + quote(undoing.earlier()) + " behind it");
    }
  }

  /** The label of the target that has an attribute. */
  private static String owner(BakeAttribute attribute) {
    return attribute.path().split("\\.")[1];
  }
}
