package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;

/** A secret that a RUN instruction mounts by its id. */
public final class BuildSecret extends Settings<BuildSecret> {

  private BuildSecret(HclExpression.Struct entries) {
    super(entries);
  }

  /** The value of an environment variable. */
  public static BuildSecret env(String id, String variable) {
    return new BuildSecret(Settings.none()).with("id", id).with("env", variable);
  }

  /** The content of a file. */
  public static BuildSecret file(String id, String path) {
    return new BuildSecret(Settings.none()).with("id", id).with("src", path);
  }

  @Override
  BuildSecret copy(HclExpression.Struct changed) {
    return new BuildSecret(changed);
  }
}
