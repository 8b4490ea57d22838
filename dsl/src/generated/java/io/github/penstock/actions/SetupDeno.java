// Generated; to change it, change this table:
// schemas/actions/denoland__setup-deno.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code denoland/setup-deno}, as of v2.0.5. See https://github.com/denoland/setup-deno. */
public final class SetupDeno extends Action<SetupDeno, SetupDeno.Outputs> {

  private SetupDeno(ActionCall call) {
    super(call);
  }

  public static SetupDeno action() {
    return new SetupDeno(ActionCall.of("denoland/setup-deno"));
  }

  @Override
  protected SetupDeno copy(ActionCall changed) {
    return new SetupDeno(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code deno-version}; default {@code 2.x}. */
  public SetupDeno denoVersion(long value) {
    return with("deno-version", value);
  }

  /** Input {@code deno-version}; default {@code 2.x}. */
  public SetupDeno denoVersion(String value) {
    return with("deno-version", value);
  }

  /** Input {@code deno-version}; default {@code 2.x}. */
  public SetupDeno denoVersion(Expr value) {
    return with("deno-version", value);
  }

  /** Input {@code deno-version-file}. */
  public SetupDeno denoVersionFile(String value) {
    return with("deno-version-file", value);
  }

  /** Input {@code deno-version-file}. */
  public SetupDeno denoVersionFile(Expr value) {
    return with("deno-version-file", value);
  }

  /** Input {@code deno-binary-name}; default {@code deno}. */
  public SetupDeno denoBinaryName(String value) {
    return with("deno-binary-name", value);
  }

  /** Input {@code deno-binary-name}; default {@code deno}. */
  public SetupDeno denoBinaryName(Expr value) {
    return with("deno-binary-name", value);
  }

  /** Input {@code cache}; default {@code false}. */
  public SetupDeno cache(boolean value) {
    return with("cache", value);
  }

  /** Input {@code cache}; default {@code false}. */
  public SetupDeno cache(Expr value) {
    return with("cache", value);
  }

  /** Input {@code cache-hash}. */
  public SetupDeno cacheHash(String value) {
    return with("cache-hash", value);
  }

  /** Input {@code cache-hash}. */
  public SetupDeno cacheHash(Expr value) {
    return with("cache-hash", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr cacheHit() {
      return get("cache-hit");
    }

    public StringExpr denoVersion() {
      return get("deno-version");
    }

    public StringExpr releaseChannel() {
      return get("release-channel");
    }
  }
}
