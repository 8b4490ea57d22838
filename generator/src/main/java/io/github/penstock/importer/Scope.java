package io.github.penstock.importer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that an expression may use, and the Java constants that stand for them. */
final class Scope {

  private final Constants constants;
  private final Set<String> declared;
  private final Map<String, String> inner;

  private Scope(Constants constants, Set<String> declared, Map<String, String> inner) {
    this.constants = constants;
    this.declared = declared;
    this.inner = inner;
  }

  static Scope of(Constants constants) {
    return new Scope(constants, new LinkedHashSet<>(), new LinkedHashMap<>());
  }

  /** From here on the constant of a part of the file may be used. */
  void declare(String kind, String name) {
    declared.add(kind + " " + name);
  }

  /** With names of a loop, a function or a matrix. */
  Scope with(Map<String, String> names) {
    Map<String, String> all = new LinkedHashMap<>(inner);
    all.putAll(names);
    return new Scope(constants, declared, all);
  }

  /** The constant of a variable, an attribute of the file, or of an inner name. */
  Optional<String> value(String name) {
    return Optional.ofNullable(inner.get(name)).or(() -> constant("value", name));
  }

  /** The constant of a part of the file, if it is declared by now. */
  Optional<String> constant(String kind, String name) {
    return declared.contains(kind + " " + name)
        ? Optional.of(constants.of(kind, name))
        : Optional.empty();
  }

  /** Whether a name is that of a variable, and not of an attribute of the file or an inner name. */
  boolean isVariable(String name) {
    return declared.contains("variable " + name) && !inner.containsKey(name);
  }

  /** The constant of a name that stands only inside. */
  String local(String name) {
    return constants.local(name);
  }
}
