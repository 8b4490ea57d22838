package io.github.penstock.shape;

import io.github.penstock.wording.Wording;
import io.github.penstock.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which branch a mapping means; where nothing tells it, the one that it looks like. */
final class BranchChoice {

  private final Branches branches;
  private final Mapping mapping;
  private Branches.@Nullable Branch chosen;

  BranchChoice(Branches branches, Mapping mapping) {
    this.branches = branches;
    this.mapping = mapping;
    this.chosen = branches.choose(mapping);
  }

  void settle(Walk walk, Mistakes mistakes) {
    if (chosen == null && branches.otherwise() == null) {
      chosen = likely().orElse(null);
    }
    if (chosen != null) {
      walk.entries(chosen.keys(), mapping, this);
    } else if (branches.otherwise() != null) {
      walk.entries(branches.otherwise(), mapping, this);
    } else if (!hasStray()) {
      mistakes.missingKey(mistakes.here() + " has neither " + neither()
          + "; expected one of the two");
    }
    if (chosen == null && branches.otherwise() == null) {
      entries(walk);
    }
  }

  /** Whether a key is there that no branch has: then that is what has to be mended first. */
  private boolean hasStray() {
    List<String> names = allNames();
    return mapping.keys().anyMatch(key -> !names.contains(key));
  }

  /** The keys that every branch needs one of; the first two are the ones people know. */
  private String neither() {
    return String.join(" nor ", branches.branches().stream().limit(2).map(Branches.Branch::key)
        .sorted().map(Wording::quote).toList());
  }

  /** The branch whose key is there misspelt, or that alone has a key that is there. */
  private Optional<Branches.Branch> likely() {
    List<String> names = allNames();
    Optional<Branches.Branch> misspelt = branches.branches().stream()
        .filter(branch -> mapping.keys().filter(key -> !names.contains(key))
            .anyMatch(key -> Misspelling.of(key, names).filter(branch.key()::equals).isPresent()))
        .findFirst();
    return misspelt.isPresent()
        ? misspelt
        : branches.branches().stream()
            .filter(branch -> mapping.keys().anyMatch(key -> isOnlyIn(branch, key))).findFirst();
  }

  private boolean isOnlyIn(Branches.Branch branch, String key) {
    return knowing(key).toList().equals(List.of(branch));
  }

  private Stream<Branches.Branch> knowing(String key) {
    return branches.branches().stream().filter(branch -> branch.keys().names().contains(key));
  }

  private List<String> allNames() {
    return branches.branches().stream().flatMap(branch -> branch.keys().names().stream()).distinct()
        .toList();
  }

  /** What is there though nobody knows what the mapping is. */
  private void entries(Walk walk) {
    Keys any = Keys.of(allNames().stream()
        .map(key -> knowing(key).findFirst().orElseThrow().keys().find(key))
        .map(key -> Key.optional(key.name(), key.shape())).toArray(Key[]::new));
    if (!mapping.isEmpty()) {
      walk.entries(any, mapping, null);
    }
  }

  /**
   * Whether a key that the branch does not have belongs to another branch; says so, once for two keys
   * that each tell a branch.
   */
  boolean explains(Mapping.Entry entry, Mistakes mistakes) {
    if (chosen == null) {
      return false;
    }
    List<Branches.Branch> others = new ArrayList<>(knowing(entry.name()).toList());
    others.remove(chosen);
    if (others.isEmpty()) {
      return false;
    }
    tell(entry.name(), chosen, others, mistakes);
    return true;
  }

  private void tell(String key, Branches.Branch own, List<Branches.Branch> others,
      Mistakes mistakes) {
    if (!own.test().isPresence()) {
      mistakes.conflict(Wording.quote(key) + " cannot be in " + mistakes.around()
          + " where " + saying(own.test()) + "; expected it where "
          + saying(others.get(0).test()));
    } else if (others.stream().anyMatch(branch -> branch.key().equals(key))) {
      List<String> both =
          Stream.of(key, own.key()).sorted().map(Wording::quote).toList();
      mistakes.conflict(mistakes.around() + " has both " + both.get(0) + " and " + both.get(1)
          + "; expected one of the two");
    } else if (others.stream().noneMatch(branch -> mapping.has(branch.key()))
        && strays(own).get(0).equals(key)) {
      mistakes.conflict(and(strays(own)) + " cannot stand beside "
          + Wording.quote(own.key()) + " in " + mistakes.around() + "; expected "
          + (strays(own).size() == 1 ? "it" : "them") + " beside "
          + Wording.list(others.stream().map(Branches.Branch::key).limit(1).toList()));
    }
  }

  /** The keys that only another branch has, which are one mistake. */
  private List<String> strays(Branches.Branch own) {
    return mapping.keys().filter(key -> !own.keys().names().contains(key)
        && knowing(key).findAny().isPresent()).toList();
  }

  private static String and(List<String> names) {
    int last = names.size() - 1;
    String end = Wording.quote(names.get(last));
    return last == 0 ? end : Wording.list(names.subList(0, last)) + " and " + end;
  }

  private static String saying(Test test) {
    return Wording.quote(test.key()) + " is " + Wording.quote(test.values().get(0));
  }
}
