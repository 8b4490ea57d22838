package io.github.penstock.bake;

import io.github.penstock.element.Ordered;
import io.github.penstock.hcl.HclBody;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of a bake file by kind, each in the author's order, none twice. */
record Contents(Map<String, Variable> variables, Map<String, Global> globals,
    Map<String, BakeFunction> functions, Map<String, Group> groups, Map<String, Target> targets) {

  static final Contents NONE = new Contents(new LinkedHashMap<>(), new LinkedHashMap<>(),
      new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());

  Contents withVariables(Collection<Variable> more) {
    return new Contents(added("variable", variables, more), globals, functions, groups, targets);
  }

  Contents withGlobals(Collection<Global> more) {
    return new Contents(variables, added("attribute", globals, more), functions, groups, targets);
  }

  Contents withFunctions(Collection<BakeFunction> more) {
    return new Contents(variables, globals, added("function", functions, more), groups, targets);
  }

  Contents withGroups(Collection<Group> more) {
    return new Contents(variables, globals, functions, added("group", groups, more), targets);
  }

  Contents withTargets(Collection<Target> more) {
    return new Contents(variables, globals, functions, groups, added("target", targets, more));
  }

  /** The file: what a caller sets first, what is built last. */
  HclBody tree() {
    return new HclBody(all().map(Part::tree).toList());
  }

  Stream<Part> all() {
    return Stream.of(variables, globals, functions, groups, targets)
        .flatMap(parts -> parts.values().stream());
  }

  private static <P extends Part> Map<String, P> added(String kind, Map<String, P> parts,
      Collection<P> more) {
    Map<String, P> all = new LinkedHashMap<>(parts);
    for (P part : Ordered.<P>listOf(more)) {
      P before = all.put(part.name(), part);
      if (before != null) {
        throw new IllegalArgumentException("bake file has two of " + kind + " \"" + part.name()
            + "\"" + places(before, part) + "; expected each name once");
      }
    }
    return all;
  }

  private static String places(Part first, Part second) {
    return first.origin().isKnown()
        ? " (" + first.origin() + " and " + second.origin() + ")"
        : "";
  }
}
