// Generated; to change it, change this table:
// schemas/actions/oven-sh__setup-bun.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code oven-sh/setup-bun}, as of v2.2.0. See https://github.com/oven-sh/setup-bun. */
public final class SetupBun extends Action<SetupBun, SetupBun.Outputs> {

  private SetupBun(ActionCall call) {
    super(call);
  }

  public static SetupBun action() {
    return new SetupBun(ActionCall.of("oven-sh/setup-bun"));
  }

  @Override
  protected SetupBun copy(ActionCall changed) {
    return new SetupBun(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code bun-version}. */
  public SetupBun bunVersion(long value) {
    return with("bun-version", value);
  }

  /** Input {@code bun-version}. */
  public SetupBun bunVersion(String value) {
    return with("bun-version", value);
  }

  /** Input {@code bun-version}. */
  public SetupBun bunVersion(Expr value) {
    return with("bun-version", value);
  }

  /** Input {@code bun-version-file}. */
  public SetupBun bunVersionFile(String value) {
    return with("bun-version-file", value);
  }

  /** Input {@code bun-version-file}. */
  public SetupBun bunVersionFile(Expr value) {
    return with("bun-version-file", value);
  }

  /** Input {@code bun-download-url}. */
  public SetupBun bunDownloadUrl(String value) {
    return with("bun-download-url", value);
  }

  /** Input {@code bun-download-url}. */
  public SetupBun bunDownloadUrl(Expr value) {
    return with("bun-download-url", value);
  }

  /** Input {@code registries}. */
  public SetupBun registries(String value) {
    return with("registries", value);
  }

  /** Input {@code registries}. */
  public SetupBun registries(Expr value) {
    return with("registries", value);
  }

  /**
   * Input {@code registry-url}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public SetupBun registryUrl(String value) {
    return with("registry-url", value);
  }

  /**
   * Input {@code registry-url}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public SetupBun registryUrl(Expr value) {
    return with("registry-url", value);
  }

  /**
   * Input {@code scope}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public SetupBun scope(String value) {
    return with("scope", value);
  }

  /**
   * Input {@code scope}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public SetupBun scope(Expr value) {
    return with("scope", value);
  }

  /** Input {@code no-cache}; default {@code false}. */
  public SetupBun noCache(boolean value) {
    return with("no-cache", value);
  }

  /** Input {@code no-cache}; default {@code false}. */
  public SetupBun noCache(Expr value) {
    return with("no-cache", value);
  }

  /** Input {@code token}; has a default. */
  public SetupBun token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; has a default. */
  public SetupBun token(Expr value) {
    return with("token", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr bunVersion() {
      return get("bun-version");
    }

    public StringExpr bunRevision() {
      return get("bun-revision");
    }

    public StringExpr bunPath() {
      return get("bun-path");
    }

    public StringExpr bunDownloadUrl() {
      return get("bun-download-url");
    }

    public StringExpr cacheHit() {
      return get("cache-hit");
    }
  }
}
