package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Variables in front of those of another scope. */
final class NestedScope implements Scope {

  private final Scope outer;
  private final Map<String, CtyValue> variables;

  NestedScope(Scope outer, Map<String, CtyValue> variables) {
    this.outer = outer;
    this.variables = new LinkedHashMap<>(variables);
  }

  @Override
  public HclFile file() {
    return outer.file();
  }

  @Override
  public Optional<CtyValue> variable(String name) {
    return Optional.ofNullable(variables.get(name)).or(() -> outer.variable(name));
  }

  @Override
  public Collection<String> variables() {
    Set<String> names = new LinkedHashSet<>(variables.keySet());
    names.addAll(outer.variables());
    return names;
  }

  @Override
  public Optional<CtyFunction> function(String name) {
    return outer.function(name);
  }

  @Override
  public Collection<String> functions() {
    return outer.functions();
  }
}
