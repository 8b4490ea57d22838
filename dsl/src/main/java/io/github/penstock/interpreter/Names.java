package io.github.penstock.interpreter;

import io.github.penstock.hcl.HclException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of loops around an expression, the item of a splat, and the scope around all of them. */
final class Names {

  private final Scope scope;
  private final Optional<Names> outer;
  private final Map<String, Outcome> own;
  private final Outcome item;

  private Names(Scope scope, Optional<Names> outer, Map<String, Outcome> own, Outcome item) {
    this.scope = scope;
    this.outer = outer;
    this.own = own;
    this.item = item;
  }

  static Names of(Scope scope) {
    return new Names(scope, Optional.empty(), Collections.emptyMap(), Outcome.UNKNOWN);
  }

  /** With the names of a loop, which hide others. */
  Names with(Map<String, Outcome> names) {
    return new Names(scope, Optional.of(this), names, item);
  }

  /** With what a splat looks at. */
  Names withItem(Outcome next) {
    return new Names(scope, outer, own, next);
  }

  Scope scope() {
    return scope;
  }

  Outcome item() {
    return item;
  }

  /**
   * What a name stands for.
   *
   * @throws HclException if finding it out fails
   */
  Optional<Outcome> find(String name) {
    for (Optional<Names> at = Optional.of(this); at.isPresent(); at = at.get().outer) {
      Outcome found = at.get().own.get(name);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return scope.variable(name).map(Outcome::of);
  }

  /** Whether it is a name of a loop whose elements are not known. */
  boolean isUnknown(String name) {
    for (Optional<Names> at = Optional.of(this); at.isPresent(); at = at.get().outer) {
      Outcome found = at.get().own.get(name);
      if (found != null) {
        return !found.isKnown();
      }
    }
    return false;
  }

  /** All names, the nearest ones first. */
  Collection<String> all() {
    Set<String> names = new LinkedHashSet<>(own.keySet());
    outer.ifPresentOrElse(more -> names.addAll(more.all()),
        () -> names.addAll(scope.variables()));
    return names;
  }
}
