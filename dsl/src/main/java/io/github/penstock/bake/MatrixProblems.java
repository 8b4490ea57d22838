package io.github.penstock.bake;

import io.github.penstock.hcl.HclAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Targets of a matrix that would be one with others, or that bake refuses. */
final class MatrixProblems {

  private final Map<String, Target> owners = new HashMap<>();
  private final List<BakeProblem> problems = new ArrayList<>();

  private MatrixProblems() {}

  static Stream<BakeProblem> of(BakeFile file) {
    MatrixProblems found = new MatrixProblems();
    file.allTargets().stream().filter(target -> target.find("matrix").isEmpty())
        .forEach(target -> found.owners.put(target.name(), target));
    file.allTargets().stream().filter(target -> target.find("matrix").isPresent())
        .forEach(found::check);
    file.allTargets().stream()
        .filter(target -> target.find("name").isPresent() && target.find("matrix").isEmpty())
        .forEach(target -> found.report(target, "name",
            "target \"" + target.name() + "\" has a name but no matrix"));
    return found.problems.stream();
  }

  private void check(Target target) {
    MatrixNames names = MatrixNames.of(target);
    Set<String> own = new HashSet<>();
    names.known().forEach(name -> check(target, name, own.add(name)));
  }

  private void check(Target target, String name, boolean first) {
    Target owner = owners.putIfAbsent(name, target);
    if (!Names.isTarget(name)) {
      report(target, "name", "matrix of target \"" + target.name() + "\" makes the name \"" + name
          + "\"; expected letters, digits, \"-\" and \"_\" only");
    } else if (!first) {
      report(target, "name", "matrix of target \"" + target.name() + "\" makes the name \"" + name
          + "\" twice; expected a name for each combination");
    } else if (owner != null && owner != target) {
      report(target, "name", "matrix of target \"" + target.name() + "\" makes the name \"" + name
          + "\", which target \"" + owner.name() + "\" has too; bake would merge them");
    }
  }

  private void report(Target target, String attribute, String message) {
    problems.add(BakeRule.MATRIX_NAMES.problem(message,
        "target." + target.name() + "." + attribute, target.tree().body().attribute(attribute)
            .map(HclAttribute::origin).orElse(target.origin())));
  }
}
