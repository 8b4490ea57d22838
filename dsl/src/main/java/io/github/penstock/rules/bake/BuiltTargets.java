package io.github.penstock.rules.bake;

import io.github.penstock.document.BakeCall;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The targets that somebody builds: others may only be there to be inherited. */
final class BuiltTargets {

  private BuiltTargets() {}

  /** Those of groups, of steps, the default and what these link to; as far as bake resolves them. */
  static Set<String> of(BakeDocument document) {
    Resolution resolution = document.resolution();
    Set<String> built = new LinkedHashSet<>();
    resolution.groups().keySet().forEach(group -> built.addAll(resolution.members(group)));
    List<String> named = new ArrayList<>(List.of("default"));
    document.files().calls().stream().flatMap(call -> call.targets().stream())
        .map(BakeCall.Argument::text).forEach(named::add);
    named.stream().filter(resolution.targets()::containsKey).forEach(built::add);
    List<String> open = new ArrayList<>(built);
    while (!open.isEmpty()) {
      resolution.targets().get(open.remove(open.size() - 1)).contexts().values().stream()
          .filter(context -> context.startsWith("target:"))
          .map(context -> context.substring("target:".length()))
          .filter(name -> resolution.targets().containsKey(name) && built.add(name))
          .forEach(open::add);
    }
    return built;
  }
}
