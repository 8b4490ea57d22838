package io.github.penstock.dependabot;

import io.github.penstock.yaml.Mapping;

/** The private packages of an organization of Hex. */
public final class HexOrganization extends Registry<HexOrganization> {

  HexOrganization(String name, Mapping tree) {
    super(name, tree);
  }

  public HexOrganization organization(String organization) {
    return text("organization", organization);
  }

  public HexOrganization organization(DependabotSecret secret) {
    return secret("organization", secret);
  }

  public HexOrganization key(DependabotSecret key) {
    return secret("key", key);
  }

  @Override
  protected HexOrganization copy(Mapping changed) {
    return new HexOrganization(name(), changed);
  }
}
