package io.github.penstock.rules.scripts;

import io.github.penstock.document.Rule;
import java.util.List;

/** All rules of this package, in the order in which findings of one place are reported. */
public final class ScriptsRules {

  public static final List<Rule> ALL = List.of(
      new InvalidShell(),
      new ScriptSyntax(),
      new BashInSh(),
      new DeprecatedCommand(),
      new UnreachedEnvironmentFile(),
      new OverwrittenEnvironmentFile(),
      new BlockedEnvName(),
      new InvalidEnvName(),
      new ReservedEnvName());

  private ScriptsRules() {}
}
