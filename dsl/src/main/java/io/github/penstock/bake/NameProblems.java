package io.github.penstock.bake;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Variables and functions that the file does not have, variables that nothing uses, and the like. */
final class NameProblems {

  private static final List<String> BUILT_IN =
      List.of("BAKE_CMD_CONTEXT", "BAKE_LOCAL_PLATFORM", "group", "target");

  private final Scope scope;
  private final Set<String> used = new LinkedHashSet<>();
  private final List<BakeProblem> problems = new ArrayList<>();

  private NameProblems(Scope scope) {
    this.scope = scope;
  }

  static Stream<BakeProblem> of(BakeFile file, Scope scope) {
    NameProblems found = new NameProblems(scope);
    file.allVariables().forEach(found::variable);
    file.allGlobals().forEach(global -> found.check(global.tree(), global.name(), List.of()));
    file.allFunctions().forEach(found::function);
    file.allGroups().forEach(group -> found.body(group, List.of()));
    file.allTargets().forEach(target -> found.body(target, axes(target)));
    file.allVariables().forEach(found::unused);
    return found.problems.stream();
  }

  private static List<String> axes(Target target) {
    return target.find("matrix").stream().flatMap(Literals::entries)
        .flatMap(entry -> Literals.text(entry.key()).stream()).toList();
  }

  private void variable(Variable variable) {
    HclBody body = variable.tree().body();
    body.attribute("default").ifPresent(attribute -> {
      check(attribute, path(variable, attribute), List.of());
      untyped(variable, attribute);
    });
    body.blocks().flatMap(block -> block.body().attributes())
        .forEach(attribute -> condition(variable, attribute));
  }

  /** A validation is no use: it says what a value may be, not what it is for. */
  private void condition(Variable variable, HclAttribute attribute) {
    Set<String> before = new LinkedHashSet<>(used);
    check(attribute, path(variable, attribute), List.of());
    if (!before.contains(variable.name())) {
      used.remove(variable.name());
    }
  }

  private void untyped(Variable variable, HclAttribute attribute) {
    boolean compound = attribute.value() instanceof HclExpression.Tuple
        || attribute.value() instanceof HclExpression.Struct;
    if (compound && variable.find("type").isEmpty()) {
      report(BakeRule.UNTYPED_VARIABLE, "variable \"" + variable.name() + "\" has no type, and its "
          + "default is a list or an object; the environment cannot set it",
          path(variable, attribute),
          attribute);
    }
  }

  private void function(BakeFunction function) {
    function.tree().body().attribute("result").ifPresentOrElse(
        result -> check(result, path(function, result), function.parameters()),
        () -> problems.add(BakeRule.FUNCTION_WITHOUT_RESULT.problem(
            "function \"" + function.name() + "\" has no result", "function." + function.name(),
            function.origin())));
  }

  private void body(BakeElement<?> element, List<String> local) {
    element.tree().body().attributes()
        .forEach(attribute -> check(attribute, path(element, attribute), local));
  }

  private void check(HclAttribute attribute, String path, Collection<String> local) {
    HclNames names = HclNames.of(attribute.value());
    used.addAll(names.references());
    names.references().stream()
        .filter(name -> !local.contains(name) && !BUILT_IN.contains(name))
        .filter(name -> !scope.values().contains(name))
        .forEach(name -> report(BakeRule.UNKNOWN_VARIABLE, path + " uses \"" + name
            + "\", which is no variable of the file; " + Names.expected(name, scope.values()), path,
            attribute));
    names.functions().stream().filter(name -> !scope.functions().contains(name))
        .forEach(name -> report(BakeRule.UNKNOWN_FUNCTION, path + " calls \"" + name
            + "\", which is neither bake's nor a function of the file; "
            + Names.expected(name, scope.functions()), path, attribute));
  }

  private void unused(Variable variable) {
    if (!used.contains(variable.name())) {
      problems.add(BakeRule.UNUSED_VARIABLE.problem(
          "variable \"" + variable.name() + "\" is not used", "variable." + variable.name(),
          variable.origin()));
    }
  }

  private void report(BakeRule rule, String message, String path, HclAttribute attribute) {
    problems.add(rule.problem(message, path, attribute.origin()));
  }

  private static String path(BakeElement<?> element, HclAttribute attribute) {
    return element.tree().type() + "." + element.name() + "." + attribute.name();
  }
}
