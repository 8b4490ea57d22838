package io.github.penstock.rules.dependabot;

import io.github.penstock.document.Rule;
import java.util.List;

/** All rules of this package, in the order in which findings of one place are reported. */
public final class DependabotRules {

  public static final List<Rule> ALL = List.of(
      new DuplicateUpdate(),
      new UnsupportedByEcosystem(),
      new UnknownRegistry(),
      new UnusedRegistry(),
      new UnknownDependencyGroup(),
      new KeyOfDependencyGroup(),
      new ScheduleKeyIgnored(),
      new MissingDirectory());

  private DependabotRules() {}
}
