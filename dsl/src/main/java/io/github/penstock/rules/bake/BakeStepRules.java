package io.github.penstock.rules.bake;

import io.github.penstock.document.Rule;
import java.util.List;

/** The rules about steps of workflows that run bake, in the order in which findings are reported. */
public final class BakeStepRules {

  public static final List<Rule> ALL = List.of(
      new UnknownStepTarget(),
      new InvalidOverride(),
      new MissingAllow(),
      new OldBuildx());

  private BakeStepRules() {}
}
