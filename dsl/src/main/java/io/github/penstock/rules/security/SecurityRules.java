package io.github.penstock.rules.security;

import io.github.penstock.document.Rule;
import java.util.List;

/** All rules of this package, in the order in which findings of one place are reported. */
public final class SecurityRules {

  public static final List<Rule> ALL = List.of(
      new DangerousTriggers(),
      new ExcessivePermissions(),
      new UndocumentedPermissions(),
      new ConcurrencyLimits(),
      new AnonymousDefinition(),
      new SelfHostedRunner(),
      new UnpinnedImages(),
      new HardcodedContainerCredentials(),
      new SecretsInherit(),
      new SecretsOutsideEnv(),
      new OverprovisionedSecrets(),
      new UnredactedSecrets(),
      new BotConditions(),
      new TemplateInjection(),
      new ForbiddenUses(),
      new TyposquatUses(),
      new ArchivedUses(),
      new UnpinnedUses(),
      new ShortCommit(),
      new RefVersionMismatch(),
      new OutdatedRuntime(),
      new SelfRepository(),
      new Obfuscation(),
      new Artipacked(),
      new CachePoisoning(),
      new GithubApp(),
      new DependabotCooldown(),
      new DependabotExecution(),
      new InsecureCommands(),
      new GithubEnv(),
      new AdhocPackages(),
      new UnpinnedTools(),
      new UseTrustedPublishing(),
      new Misfeature(),
      new SuperfluousActions());

  private SecurityRules() {}
}
