package io.github.penstock.rules.bake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A walk in depth that does not use the stack: a file may have thousands of targets. */
final class CycleWalk {

  private final Map<String, Collection<String>> graph;
  private final Set<String> done = new HashSet<>();
  private final List<List<String>> cycles = new ArrayList<>();

  CycleWalk(Map<String, Collection<String>> graph) {
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
