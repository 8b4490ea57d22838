package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.hcl.HclNames;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing refers to itself, through whatever it refers to. */
final class BakeCycle implements BakeRule {

  @Override
  public String id() {
    return "bake-cycle";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    Set<String> targets = document.merged("target").keySet();
    Cycles cycles = new Cycles(document, report);
    cycles.of("group", "targets", group -> innerGroups(group, targets));
    cycles.of("target", "inherits",
        target -> target.value("inherits").map(Known::texts).orElse(List.of()).stream());
    cycles.of("target", "contexts", Links::targets);
    cycles.of("variable", "default", variable -> references(variable, "default"));
    cycles.of("function", "result", function -> function.value("result").stream()
        .flatMap(result -> HclNames.of(result).functions().stream()));
  }

  /** A group's own name in it is the target of that name, if there is one. */
  private static Stream<String> innerGroups(BakeBlock group, Set<String> targets) {
    return group.value("targets").map(Known::texts).orElse(List.of()).stream()
        .filter(member -> !member.equals(group.name()) || !targets.contains(member));
  }

  private static Stream<String> references(BakeBlock block, String attribute) {
    return block.value(attribute).stream()
        .flatMap(value -> HclNames.of(value).references().stream());
  }

  /** The cycles of each kind, said to a report. */
  private record Cycles(BakeDocument document, BakeReport report) {

    void of(String type, String attribute, Function<BakeBlock, Stream<String>> edges) {
      Map<String, List<BakeBlock>> blocks = document.merged(type);
      Map<String, Collection<String>> graph = new LinkedHashMap<>();
      blocks.forEach((name, same) -> graph.put(name, same.stream().flatMap(edges)
          .filter(blocks::containsKey).collect(Collectors.toCollection(LinkedHashSet::new))));
      new CycleWalk(graph).cycles()
          .forEach(cycle -> report(attribute, blocks.get(cycle.get(0)), cycle));
    }

    private void report(String attribute, List<BakeBlock> blocks, List<String> cycle) {
      BakePlace place = BakeDocument.last(blocks, attribute).map(BakeAttribute::place)
          .orElse(blocks.get(0).place());
      String way = cycle.stream().map(name -> quote(name)).collect(Collectors.joining(" -> "));
      String message = attribute + " of " + blocks.get(0) + " leads back to it: " + way;
      if (attribute.equals("inherits")) {
        report.tolerated(place, message);
      } else {
        report.error(place, message);
      }
    }
  }
}
