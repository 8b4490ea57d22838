package io.github.penstock.dependabot;

import io.github.penstock.yaml.Mapping;

/** A registry that knows tokens only: cargo, pub and terraform. */
public final class TokenRegistry extends Registry<TokenRegistry> {

  TokenRegistry(String name, Mapping tree) {
    super(name, tree);
  }

  public TokenRegistry url(String url) {
    return text("url", url);
  }

  public TokenRegistry token(DependabotSecret token) {
    return secret("token", token);
  }

  @Override
  protected TokenRegistry copy(Mapping changed) {
    return new TokenRegistry(name(), changed);
  }
}
