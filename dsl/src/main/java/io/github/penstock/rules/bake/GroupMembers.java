package io.github.penstock.rules.bake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The targets that are built where somebody asks for groups, as far as the files tell. */
final class GroupMembers {

  private final Map<String, List<BakeBlock>> groups;
  private final Map<String, List<BakeBlock>> targets;

  GroupMembers(BakeDocument document) {
    this.groups = document.merged("group");
    this.targets = document.merged("target");
  }

  /** The labels of the targets, matrices included, each once. */
  Set<String> of(List<String> names) {
    Set<String> found = new LinkedHashSet<>();
    names.forEach(name -> collect(name, new LinkedHashSet<>(), found));
    return found;
  }

  /** A group's own name in it is the target of that name. */
  private void collect(String name, Set<String> seen, Set<String> found) {
    List<BakeBlock> group = groups.get(name);
    if (group == null || !seen.add(name)) {
      if (targets.containsKey(name)) {
        found.add(name);
      }
      return;
    }
    group.get(group.size() - 1).value("targets").map(Known::texts).orElse(List.of())
        .forEach(member -> collect(member, seen, found));
  }
}
