package io.github.penstock.bake;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What refers to itself, through whatever it refers to. */
final class CycleProblems {

  private CycleProblems() {}

  static Stream<BakeProblem> of(BakeFile file) {
    Set<String> targets = file.allTargets().stream().map(Target::name).collect(Collectors.toSet());
    return Stream.of(
        cycles("targets", file.allGroups(), group -> innerGroups(group, targets)),
        cycles("inherits", file.allTargets(), target -> names(target, "inherits")),
        cycles("contexts", file.allTargets(), CycleProblems::links),
        cycles("default", file.allVariables(), variable -> references(variable, "default")))
        .flatMap(problems -> problems);
  }

  /** A group's own name in it is the target of that name, if there is one. */
  private static Collection<String> innerGroups(Group group, Set<String> targets) {
    return group.memberNames().stream()
        .filter(member -> !member.equals(group.name()) || !targets.contains(member)).toList();
  }

  private static Collection<String> names(Target target, String attribute) {
    return target.find(attribute).map(Literals::texts).orElse(List.of());
  }

  private static Collection<String> links(Target target) {
    return target.find("contexts").stream().flatMap(Literals::entries)
        .flatMap(entry -> Literals.text(entry.value()).stream())
        .filter(location -> location.startsWith("target:"))
        .map(location -> location.substring("target:".length())).toList();
  }

  private static Collection<String> references(Variable variable, String attribute) {
    return variable.find(attribute).map(value -> HclNames.of(value).references())
        .orElse(Set.of());
  }

  private static <E extends BakeElement<E>> Stream<BakeProblem> cycles(String attribute,
      List<E> elements, Function<E, Collection<String>> edges) {
    Map<String, E> byName = new LinkedHashMap<>();
    elements.forEach(element -> byName.put(element.name(), element));
    Map<String, Collection<String>> graph = new LinkedHashMap<>();
    byName.forEach((name, element) -> graph.put(name,
        edges.apply(element).stream().filter(byName::containsKey).toList()));
    return new Walk(graph).cycles().stream()
        .map(cycle -> problem(attribute, byName.get(cycle.get(0)), cycle));
  }

  private static BakeProblem problem(String attribute, BakeElement<?> element,
      List<String> cycle) {
    String kind = element.tree().type();
    String way = cycle.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" -> "));
    return BakeRule.CYCLE.problem(
        attribute + " of " + kind + " \"" + element.name() + "\" leads back to it: " + way,
        kind + "." + element.name() + "." + attribute,
        element.tree().body().attribute(attribute).map(HclAttribute::origin)
            .orElse(element.origin()));
  }

  /** A walk in depth that does not use the stack: a file may have thousands of targets. */
  private static final class Walk {

    private final Map<String, Collection<String>> graph;
    private final Set<String> done = new HashSet<>();
    private final List<List<String>> cycles = new ArrayList<>();

    Walk(Map<String, Collection<String>> graph) {
      this.graph = graph;
    }

    /** Each cycle once, from the node that stands first. */
    List<List<String>> cycles() {
      graph.keySet().stream().filter(name -> !done.contains(name)).forEach(this::from);
      return cycles;
    }

    private void from(String start) {
      List<String> path = new ArrayList<>(List.of(start));
      Set<String> onPath = new HashSet<>(path);
      Deque<Iterator<String>> open = new ArrayDeque<>(List.of(graph.get(start).iterator()));
      while (!open.isEmpty()) {
        if (!open.peek().hasNext()) {
          open.pop();
          String left = path.remove(path.size() - 1);
          onPath.remove(left);
          done.add(left);
          continue;
        }
        String next = open.peek().next();
        if (onPath.contains(next)) {
          List<String> cycle = new ArrayList<>(path.subList(path.indexOf(next), path.size()));
          cycle.add(next);
          cycles.add(cycle);
        } else if (!done.contains(next)) {
          path.add(next);
          onPath.add(next);
          open.push(graph.get(next).iterator());
        }
      }
    }
  }
}
