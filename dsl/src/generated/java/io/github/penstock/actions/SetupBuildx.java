// Generated; to change it, change this table:
// schemas/actions/docker__setup-buildx-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code docker/setup-buildx-action}, as of v4.3.0. See
 * https://github.com/docker/setup-buildx-action.
 */
public final class SetupBuildx extends Action<SetupBuildx, SetupBuildx.Outputs> {

  private SetupBuildx(ActionCall call) {
    super(call);
  }

  public static SetupBuildx action() {
    return new SetupBuildx(ActionCall.of("docker/setup-buildx-action"));
  }

  @Override
  protected SetupBuildx copy(ActionCall changed) {
    return new SetupBuildx(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code version}. */
  public SetupBuildx version(long value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public SetupBuildx version(String value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public SetupBuildx version(Expr value) {
    return with("version", value);
  }

  /** Input {@code driver}; default {@code docker-container}. */
  public SetupBuildx driver(String value) {
    return with("driver", value);
  }

  /** Input {@code driver}; default {@code docker-container}. */
  public SetupBuildx driver(Expr value) {
    return with("driver", value);
  }

  /** Adds items to input {@code driver-opts}. */
  public SetupBuildx driverOpts(String... items) {
    return withLines("driver-opts", items);
  }

  /** Sets all of input {@code driver-opts}. */
  public SetupBuildx driverOpts(Expr value) {
    return with("driver-opts", value);
  }

  /** Input {@code buildkitd-flags}. */
  public SetupBuildx buildkitdFlags(String value) {
    return with("buildkitd-flags", value);
  }

  /** Input {@code buildkitd-flags}. */
  public SetupBuildx buildkitdFlags(Expr value) {
    return with("buildkitd-flags", value);
  }

  /** Input {@code buildkitd-config}. */
  public SetupBuildx buildkitdConfig(String value) {
    return with("buildkitd-config", value);
  }

  /** Input {@code buildkitd-config}. */
  public SetupBuildx buildkitdConfig(Expr value) {
    return with("buildkitd-config", value);
  }

  /** Input {@code buildkitd-config-inline}. */
  public SetupBuildx buildkitdConfigInline(String value) {
    return with("buildkitd-config-inline", value);
  }

  /** Input {@code buildkitd-config-inline}. */
  public SetupBuildx buildkitdConfigInline(Expr value) {
    return with("buildkitd-config-inline", value);
  }

  /** Input {@code use}; default {@code true}. */
  public SetupBuildx use(boolean value) {
    return with("use", value);
  }

  /** Input {@code use}; default {@code true}. */
  public SetupBuildx use(Expr value) {
    return with("use", value);
  }

  /** Input {@code name}. */
  public SetupBuildx name(String value) {
    return with("name", value);
  }

  /** Input {@code name}. */
  public SetupBuildx name(Expr value) {
    return with("name", value);
  }

  /** Input {@code endpoint}. */
  public SetupBuildx endpoint(String value) {
    return with("endpoint", value);
  }

  /** Input {@code endpoint}. */
  public SetupBuildx endpoint(Expr value) {
    return with("endpoint", value);
  }

  /** Adds items to input {@code platforms}. */
  public SetupBuildx platforms(String... items) {
    return withList("platforms", ",", items);
  }

  /** Sets all of input {@code platforms}. */
  public SetupBuildx platforms(Expr value) {
    return with("platforms", value);
  }

  /** Input {@code append}. */
  public SetupBuildx append(String value) {
    return with("append", value);
  }

  /** Input {@code append}. */
  public SetupBuildx append(Expr value) {
    return with("append", value);
  }

  /** Input {@code keep-state}; default {@code false}. */
  public SetupBuildx keepState(boolean value) {
    return with("keep-state", value);
  }

  /** Input {@code keep-state}; default {@code false}. */
  public SetupBuildx keepState(Expr value) {
    return with("keep-state", value);
  }

  /** Input {@code cache-binary}; default {@code true}. */
  public SetupBuildx cacheBinary(boolean value) {
    return with("cache-binary", value);
  }

  /** Input {@code cache-binary}; default {@code true}. */
  public SetupBuildx cacheBinary(Expr value) {
    return with("cache-binary", value);
  }

  /** Input {@code cleanup}; default {@code true}. */
  public SetupBuildx cleanup(boolean value) {
    return with("cleanup", value);
  }

  /** Input {@code cleanup}; default {@code true}. */
  public SetupBuildx cleanup(Expr value) {
    return with("cleanup", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr name() {
      return get("name");
    }

    public StringExpr driver() {
      return get("driver");
    }

    public StringExpr platforms() {
      return get("platforms");
    }

    public StringExpr nodes() {
      return get("nodes");
    }

    public StringExpr endpoint() {
      return get("endpoint");
    }

    public StringExpr status() {
      return get("status");
    }

    public StringExpr flags() {
      return get("flags");
    }
  }
}
