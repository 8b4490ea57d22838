// Generated; to change it, change this table:
// schemas/actions/docker__setup-qemu-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code docker/setup-qemu-action}, as of v4.2.0. See https://github.com/docker/setup-qemu-action.
 */
public final class SetupQemu extends Action<SetupQemu, SetupQemu.Outputs> {

  private SetupQemu(ActionCall call) {
    super(call);
  }

  public static SetupQemu action() {
    return new SetupQemu(ActionCall.of("docker/setup-qemu-action"));
  }

  @Override
  protected SetupQemu copy(ActionCall changed) {
    return new SetupQemu(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code image}; default {@code docker.io/tonistiigi/binfmt:latest}. */
  public SetupQemu image(String value) {
    return with("image", value);
  }

  /** Input {@code image}; default {@code docker.io/tonistiigi/binfmt:latest}. */
  public SetupQemu image(Expr value) {
    return with("image", value);
  }

  /** Adds items to input {@code platforms}; default {@code all}. */
  public SetupQemu platforms(String... items) {
    return withList("platforms", ",", items);
  }

  /** Sets all of input {@code platforms}; default {@code all}. */
  public SetupQemu platforms(Expr value) {
    return with("platforms", value);
  }

  /** Input {@code reset}; default {@code false}. */
  public SetupQemu reset(boolean value) {
    return with("reset", value);
  }

  /** Input {@code reset}; default {@code false}. */
  public SetupQemu reset(Expr value) {
    return with("reset", value);
  }

  /** Input {@code cache-image}; default {@code true}. */
  public SetupQemu cacheImage(boolean value) {
    return with("cache-image", value);
  }

  /** Input {@code cache-image}; default {@code true}. */
  public SetupQemu cacheImage(Expr value) {
    return with("cache-image", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr platforms() {
      return get("platforms");
    }
  }
}
