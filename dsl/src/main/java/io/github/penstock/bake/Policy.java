package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;

/** A policy in Rego over what a build reads; buildx 0.31 and later. */
public final class Policy extends Settings<Policy> {

  private Policy(HclExpression.Struct entries) {
    super(entries);
  }

  public static Policy file(String path) {
    return new Policy(Settings.none()).with("filename", path);
  }

  /** Switches off the policy that lies beside the Dockerfile. */
  public static Policy disabled() {
    return new Policy(Settings.none()).with("disabled", true);
  }

  /** Whether the policies before it are forgotten. */
  public Policy reset(boolean reset) {
    return with("reset", reset);
  }

  public Policy strict(boolean strict) {
    return with("strict", strict);
  }

  public Policy logLevel(String level) {
    return with("log-level", level);
  }

  @Override
  Policy copy(HclExpression.Struct changed) {
    return new Policy(changed);
  }
}
