package io.github.penstock.bake;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names that every expression of a file may use. */
record Scope(Set<String> values, Set<String> functions) {

  static Scope of(BakeFile file) {
    Set<String> values = new LinkedHashSet<>();
    file.allVariables().forEach(variable -> values.add(variable.name()));
    file.allGlobals().forEach(global -> values.add(global.name()));
    Set<String> functions = new LinkedHashSet<>(BuiltIn.NAMES);
    file.allFunctions().forEach(function -> functions.add(function.name()));
    return new Scope(values, functions);
  }
}
