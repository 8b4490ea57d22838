package io.github.penstock.dependabot;

import io.github.penstock.yaml.Mapping;

/** A registry that knows user names and passwords only: goproxy and helm. */
public final class BasicRegistry extends LoginRegistry<BasicRegistry> {

  BasicRegistry(String name, Mapping tree) {
    super(name, tree);
  }

  @Override
  protected BasicRegistry copy(Mapping changed) {
    return new BasicRegistry(name(), changed);
  }
}
