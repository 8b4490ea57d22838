package io.github.penstock.bake;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclExpression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names of targets and groups that the file does not have. */
final class MemberProblems {

  private static final String LINK = "target:";

  private final Set<String> targets = new LinkedHashSet<>();
  private final Set<String> matrices = new LinkedHashSet<>();
  private final Set<String> groups = new LinkedHashSet<>();
  private final List<BakeProblem> problems = new ArrayList<>();
  private boolean computed;

  private MemberProblems(BakeFile file) {
    file.allGroups().forEach(group -> groups.add(group.name()));
    file.allTargets().forEach(this::declare);
  }

  static Stream<BakeProblem> of(BakeFile file) {
    MemberProblems found = new MemberProblems(file);
    file.allGroups().forEach(found::check);
    file.allTargets().forEach(found::check);
    return found.problems.stream();
  }

  private void declare(Target target) {
    if (target.find("matrix").isEmpty()) {
      targets.add(target.name());
      return;
    }
    MatrixNames names = MatrixNames.of(target);
    matrices.add(target.name());
    targets.addAll(names.known());
    computed |= !names.isComplete();
  }

  private void check(Group group) {
    Set<String> known = new LinkedHashSet<>(targets);
    known.addAll(matrices);
    known.addAll(groups);
    group.tree().body().attribute("targets")
        .ifPresent(attribute -> Literals.texts(attribute.value()).stream()
            .filter(member -> !known.contains(member))
            .forEach(member -> unknown(group, attribute, member, known)));
  }

  private void check(Target target) {
    target.tree().body().attribute("inherits")
        .ifPresent(attribute -> Literals.texts(attribute.value()).stream()
            .filter(parent -> !targets.contains(parent))
            .forEach(parent -> unknown(target, attribute, parent, targets)));
    target.tree().body().attribute("contexts")
        .ifPresent(attribute -> Literals.entries(attribute.value())
            .forEach(entry -> checkLink(target, attribute, entry)));
  }

  private void checkLink(Target target, HclAttribute attribute, HclExpression.Entry entry) {
    Literals.text(entry.value()).filter(location -> location.startsWith(LINK))
        .map(location -> location.substring(LINK.length()))
        .filter(name -> !targets.contains(name))
        .ifPresent(name -> unknown(target, attribute, name, targets));
  }

  private void unknown(BakeElement<?> element, HclAttribute attribute, String name,
      Set<String> known) {
    boolean label = matrices.contains(name) || groups.contains(name);
    if (computed && !label) {
      return;
    }
    String kind = element.tree().type();
    String what = label
        ? "which is a " + (groups.contains(name) ? "group" : "matrix") + ", not a target"
        : "which the file does not have";
    problems.add(BakeRule.UNKNOWN_TARGET.problem(
        attribute.name() + " of " + kind + " \"" + element.name() + "\" has \"" + name + "\", "
            + what
            + "; " + Names.expected(name, known),
        kind + "." + element.name() + "." + attribute.name(), attribute.origin()));
  }
}
