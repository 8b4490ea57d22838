package io.github.penstock.dependabot;

import io.github.penstock.yaml.Mapping;

/** A registry of npm, which knows passwords, tokens and OpenID Connect. */
public final class NpmRegistry extends OidcRegistry<NpmRegistry> {

  NpmRegistry(String name, Mapping tree) {
    super(name, tree);
  }

  /** In place of a user name and a password. */
  public NpmRegistry token(DependabotSecret token) {
    return secret("token", token);
  }

  /** The scope whose packages come from here, {@code @acme}. */
  public NpmRegistry scope(String scope) {
    return text("scope", scope);
  }

  @Override
  protected NpmRegistry copy(Mapping changed) {
    return new NpmRegistry(name(), changed);
  }
}
