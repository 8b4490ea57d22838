package io.github.penstock.rules.security;

import io.github.penstock.document.Rule;
import java.util.List;

/** All rules of this package, in the order in which findings of one place are reported. */
public final class SecurityRules {

  public static final List<Rule> ALL = List.of(
      new InsecureCommands(),
      new GithubEnv(),
      new AdhocPackages(),
      new UnpinnedTools(),
      new UseTrustedPublishing(),
      new Misfeature(),
      new SuperfluousActions());

  private SecurityRules() {}
}
