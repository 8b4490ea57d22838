package io.github.penstock.rules.permissions;

import io.github.penstock.document.Rule;
import java.util.List;

/** All rules of this package, in the order in which findings of one place are reported. */
public final class PermissionsRules {

  public static final List<Rule> ALL = List.of(
      new CalleePermissions());

  private PermissionsRules() {}
}
