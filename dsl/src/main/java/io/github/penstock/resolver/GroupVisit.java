package io.github.penstock.resolver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The targets of a group, and of groups in it. A member that is an empty group, or a group in which
 * it is, counts as a target of that name.
 */
final class GroupVisit {

  private final BakeDefinition definition;
  private final Set<String> targets = new LinkedHashSet<>();
  private final Set<String> groups = new LinkedHashSet<>();
  private final Deque<Step> way = new ArrayDeque<>();
  private final Set<String> names = new HashSet<>();

  private GroupVisit(BakeDefinition definition) {
    this.definition = definition;
  }

  /** A group on the way, and its members that are not visited yet. */
  private record Step(String name, Iterator<String> members) {}

  /** What a name stands for: the targets and groups in the group, or the target of that name. */
  static GroupVisit of(String name, BakeDefinition definition) {
    GroupVisit visit = new GroupVisit(definition);
    Optional<BakeGroup> group = definition.group(name);
    group.ifPresentOrElse(found -> visit.enter(name, found), () -> visit.targets.add(name));
    visit.run();
    return visit;
  }

  Set<String> targets() {
    return targets;
  }

  Set<String> groups() {
    return groups;
  }

  private void enter(String name, BakeGroup group) {
    groups.add(name);
    names.add(name);
    way.push(new Step(name, group.targets().iterator()));
  }

  private void run() {
    while (!way.isEmpty()) {
      Step step = way.element();
      if (step.members.hasNext()) {
        visit(step.members.next());
      } else {
        way.pop();
        names.remove(step.name);
      }
    }
  }

  private void visit(String member) {
    Optional<BakeGroup> group = definition.group(member);
    if (group.isEmpty() || names.contains(member)) {
      targets.add(member);
    } else if (!groups.contains(member)) {
      enter(member, group.get());
    }
    if (group.filter(found -> found.targets().isEmpty()).isPresent()) {
      targets.add(member);
    }
  }
}
