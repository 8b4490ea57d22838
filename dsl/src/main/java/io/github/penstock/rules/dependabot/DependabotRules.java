package io.github.penstock.rules.dependabot;

import io.github.penstock.document.Rule;
import java.util.List;

/** All rules of this package, in the order in which findings of one place are reported. */
public final class DependabotRules {

  public static final List<Rule> ALL = List.of();

  private DependabotRules() {}
}
