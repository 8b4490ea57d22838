package io.github.penstock.resolver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The targets of groups, and of groups in groups. A member that brings no targets, because it is empty or
 * because it contains the group itself, counts as a target of that name.
 */
final class GroupVisit {

  private final BakeDefinition definition;
  private final Map<String, Found> found = new HashMap<>();

  GroupVisit(BakeDefinition definition) {
    this.definition = definition;
  }

  /** The targets and groups in a group, without repeats; one that is still visited has none yet. */
  record Found(Set<String> targets, Set<String> groups) {
    private static Found none() {
      return new Found(new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    private void add(String member, Found inside) {
      targets.addAll(inside.targets);
      groups.addAll(inside.groups);
      if (inside.targets.isEmpty()) {
        targets.add(member);
      }
    }
  }

  private record Step(String name, Found found, Iterator<String> members) {
  }

  /** What a name stands for: the targets of the group, or the target of that name. */
  Found visit(String name) {
    Deque<Step> way = new ArrayDeque<>();
    if (!enter(name, way)) {
      return inside(name);
    }
    while (true) {
      Step step = way.element();
      if (step.members.hasNext()) {
        String member = step.members.next();
        if (!enter(member, way)) {
          step.found.add(member, inside(member));
        }
        continue;
      }
      found.put(step.name, step.found);
      way.pop();
      if (way.isEmpty()) {
        return step.found;
      }
      way.element().found.add(step.name, step.found);
    }
  }

  /** Whether it is a group that was not visited yet. */
  private boolean enter(String name, Deque<Step> way) {
    Optional<BakeGroup> group = definition.group(name);
    if (group.isEmpty() || found.containsKey(name)) {
      return false;
    }
    found.put(name, Found.none());
    Found visiting = Found.none();
    visiting.groups.add(name);
    List<String> members = group.get().targets();
    way.push(new Step(name, visiting, members.iterator()));
    return true;
  }

  private Found inside(String name) {
    Found group = found.get(name);
    if (group != null) {
      return group;
    }
    Found target = Found.none();
    target.targets.add(name);
    return target;
  }
}
