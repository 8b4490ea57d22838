package io.github.penstock.resolver;

import io.github.penstock.cty.CtyFunction;
import io.github.penstock.stdlib.Machine;
import io.github.penstock.stdlib.Stdlib;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The functions of bake, and those that files define; the former go first. */
final class BakeFunctions {

  /** What an interpreter knows without being told. */
  private static final Set<String> LAZY = Set.of("try", "can", "convert");

  private final Stdlib builtIn;
  private final Map<String, Optional<CtyFunction>> found = new LinkedHashMap<>();
  private final Map<String, CtyFunction> defined = new LinkedHashMap<>();

  BakeFunctions(BakeSystem system) {
    Machine machine = Machine.current();
    this.builtIn = Stdlib.of(new Machine(machine.clock(), machine.random(),
        system.variable("HOME").orElse(machine.home())));
  }

  boolean isKnown(String name) {
    return LAZY.contains(name) || find(name).isPresent();
  }

  Optional<CtyFunction> find(String name) {
    return found.computeIfAbsent(name, builtIn::find)
        .or(() -> Optional.ofNullable(defined.get(name)));
  }

  void define(String name, CtyFunction function) {
    defined.put(name, function);
  }

  Collection<String> names() {
    Set<String> names = new LinkedHashSet<>(Stdlib.names());
    names.addAll(defined.keySet());
    return names;
  }
}
