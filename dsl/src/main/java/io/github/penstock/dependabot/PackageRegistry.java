package io.github.penstock.dependabot;

import io.github.penstock.yaml.Mapping;

/** A registry that knows passwords, tokens and OpenID Connect: nuget, python and rubygems. */
public final class PackageRegistry extends OidcRegistry<PackageRegistry> {

  PackageRegistry(String name, Mapping tree) {
    super(name, tree);
  }

  /** In place of a user name and a password. */
  public PackageRegistry token(DependabotSecret token) {
    return secret("token", token);
  }

  @Override
  protected PackageRegistry copy(Mapping changed) {
    return new PackageRegistry(name(), changed);
  }
}
