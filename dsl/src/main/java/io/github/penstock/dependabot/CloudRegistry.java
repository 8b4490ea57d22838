package io.github.penstock.dependabot;

import io.github.penstock.yaml.Mapping;

/** A registry that knows passwords and OpenID Connect: composer, docker, git and maven. */
public final class CloudRegistry extends OidcRegistry<CloudRegistry> {

  CloudRegistry(String name, Mapping tree) {
    super(name, tree);
  }

  @Override
  protected CloudRegistry copy(Mapping changed) {
    return new CloudRegistry(name(), changed);
  }
}
