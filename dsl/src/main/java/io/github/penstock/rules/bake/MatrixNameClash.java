package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Targets of a matrix are not one with others, and have names that bake takes. */
final class MatrixNameClash implements BakeRule {

  @Override
  public String id() {
    return "bake-matrix-names";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    Map<String, List<BakeBlock>> targets = document.merged("target");
    Map<String, BakeBlock> owners = new HashMap<>();
    targets.forEach((name, blocks) -> {
      if (!MatrixNames.isMatrix(blocks)) {
        owners.put(name, blocks.get(0));
      }
    });
    targets.values().forEach(blocks -> check(blocks, owners, report));
    document.groups().stream()
        .filter(group -> MatrixNames.isMatrix(targets.getOrDefault(group.name(), List.of())))
        .forEach(group -> report.tolerated(group.place(), group
            + " has the name of a matrix, whose targets it hides; expected a name of its own"));
  }

  private static void check(List<BakeBlock> target, Map<String, BakeBlock> owners,
      BakeReport report) {
    Optional<BakeAttribute> name = BakeDocument.last(target, "name");
    if (MatrixNames.isMatrix(target)) {
      Set<String> own = new HashSet<>();
      for (String made : MatrixNames.of(target).known()) {
        check(target.get(target.size() - 1), made, own.add(made), owners, report);
      }
    } else if (name.isPresent()) {
      report.error(name.get().place(), target.get(0) + " has a name but no matrix");
    }
  }

  private static void check(BakeBlock target, String made, boolean first,
      Map<String, BakeBlock> owners, BakeReport report) {
    BakeBlock owner = owners.putIfAbsent(made, target);
    BakePlace place =
        target.attribute("name").map(BakeAttribute::place).orElseGet(target::place);
    String start = "matrix of " + target + " makes the name " + quote(made);
    if (!BakeNames.isTarget(made)) {
      report.error(place, start + "; expected letters, digits, \"-\" and \"_\" only");
    } else if (!first) {
      report.error(place, start + " twice; expected a name for each combination");
    } else if (owner != null && owner != target) {
      report.tolerated(place, start + ", which " + owner + " has too; bake would merge them");
    }
  }
}
