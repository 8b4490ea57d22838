package io.github.penstock.dependabot;

import io.github.penstock.yaml.Mapping;

/** A repository of Hex packages that someone else runs. */
public final class HexRepository extends Registry<HexRepository> {

  HexRepository(String name, Mapping tree) {
    super(name, tree);
  }

  public HexRepository url(String url) {
    return text("url", url);
  }

  /** Its name as {@code mix.exs} says it. */
  public HexRepository repo(String repo) {
    return text("repo", repo);
  }

  public HexRepository repo(DependabotSecret secret) {
    return secret("repo", secret);
  }

  public HexRepository authKey(DependabotSecret key) {
    return secret("auth-key", key);
  }

  /** Lets Dependabot verify the repository's public key: {@code SHA256:...}. */
  public HexRepository publicKeyFingerprint(String fingerprint) {
    return text("public-key-fingerprint", fingerprint);
  }

  @Override
  protected HexRepository copy(Mapping changed) {
    return new HexRepository(name(), changed);
  }
}
