// Generated; to change it, change this table:
// schemas/actions/actions__setup-go.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/setup-go}, as of v7.0.0. See https://github.com/actions/setup-go. */
public final class SetupGo extends Action<SetupGo, SetupGo.Outputs> {

  private SetupGo(ActionCall call) {
    super(call);
  }

  public static SetupGo action() {
    return new SetupGo(ActionCall.of("actions/setup-go"));
  }

  @Override
  protected SetupGo copy(ActionCall changed) {
    return new SetupGo(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code go-version}. */
  public SetupGo goVersion(long value) {
    return with("go-version", value);
  }

  /** Input {@code go-version}. */
  public SetupGo goVersion(String value) {
    return with("go-version", value);
  }

  /** Input {@code go-version}. */
  public SetupGo goVersion(Expr value) {
    return with("go-version", value);
  }

  /** Input {@code go-version-file}. */
  public SetupGo goVersionFile(String value) {
    return with("go-version-file", value);
  }

  /** Input {@code go-version-file}. */
  public SetupGo goVersionFile(Expr value) {
    return with("go-version-file", value);
  }

  /** Input {@code check-latest}; default {@code false}. */
  public SetupGo checkLatest(boolean value) {
    return with("check-latest", value);
  }

  /** Input {@code check-latest}; default {@code false}. */
  public SetupGo checkLatest(Expr value) {
    return with("check-latest", value);
  }

  /** Input {@code token}; has a default. */
  public SetupGo token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; has a default. */
  public SetupGo token(Expr value) {
    return with("token", value);
  }

  /** Input {@code cache}; default {@code true}. */
  public SetupGo cache(boolean value) {
    return with("cache", value);
  }

  /** Input {@code cache}; default {@code true}. */
  public SetupGo cache(Expr value) {
    return with("cache", value);
  }

  /** Input {@code cache-dependency-path}. */
  public SetupGo cacheDependencyPath(String value) {
    return with("cache-dependency-path", value);
  }

  /** Input {@code cache-dependency-path}. */
  public SetupGo cacheDependencyPath(Expr value) {
    return with("cache-dependency-path", value);
  }

  /** Input {@code architecture}. */
  public SetupGo architecture(String value) {
    return with("architecture", value);
  }

  /** Input {@code architecture}. */
  public SetupGo architecture(Expr value) {
    return with("architecture", value);
  }

  /** Input {@code go-download-base-url}. */
  public SetupGo goDownloadBaseUrl(String value) {
    return with("go-download-base-url", value);
  }

  /** Input {@code go-download-base-url}. */
  public SetupGo goDownloadBaseUrl(Expr value) {
    return with("go-download-base-url", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr goVersion() {
      return get("go-version");
    }

    public StringExpr cacheHit() {
      return get("cache-hit");
    }
  }
}
