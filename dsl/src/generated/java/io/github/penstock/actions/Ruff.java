// Generated; to change it, change this table:
// schemas/actions/astral-sh__ruff-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code astral-sh/ruff-action}, as of v4.1.0. See https://github.com/astral-sh/ruff-action. */
public final class Ruff extends Action<Ruff, Ruff.Outputs> {

  private Ruff(ActionCall call) {
    super(call);
  }

  public static Ruff action() {
    return new Ruff(ActionCall.of("astral-sh/ruff-action"));
  }

  @Override
  protected Ruff copy(ActionCall changed) {
    return new Ruff(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code args}; default {@code check}. */
  public Ruff args(String value) {
    return with("args", value);
  }

  /** Input {@code args}; default {@code check}. */
  public Ruff args(Expr value) {
    return with("args", value);
  }

  /** Input {@code src}; default {@code ${{ github.workspace }}}. */
  public Ruff src(String value) {
    return with("src", value);
  }

  /** Input {@code src}; default {@code ${{ github.workspace }}}. */
  public Ruff src(Expr value) {
    return with("src", value);
  }

  /** Input {@code version}. */
  public Ruff version(long value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public Ruff version(String value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public Ruff version(Expr value) {
    return with("version", value);
  }

  /** Input {@code version-file}. */
  public Ruff versionFile(String value) {
    return with("version-file", value);
  }

  /** Input {@code version-file}. */
  public Ruff versionFile(Expr value) {
    return with("version-file", value);
  }

  /** Input {@code checksum}. */
  public Ruff checksum(String value) {
    return with("checksum", value);
  }

  /** Input {@code checksum}. */
  public Ruff checksum(Expr value) {
    return with("checksum", value);
  }

  /** Input {@code manifest-file}. */
  public Ruff manifestFile(String value) {
    return with("manifest-file", value);
  }

  /** Input {@code manifest-file}. */
  public Ruff manifestFile(Expr value) {
    return with("manifest-file", value);
  }

  /** Input {@code download-from-astral-mirror}; default {@code true}. */
  public Ruff downloadFromAstralMirror(boolean value) {
    return with("download-from-astral-mirror", value);
  }

  /** Input {@code download-from-astral-mirror}; default {@code true}. */
  public Ruff downloadFromAstralMirror(Expr value) {
    return with("download-from-astral-mirror", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public Ruff githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public Ruff githubToken(Expr value) {
    return with("github-token", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr ruffVersion() {
      return get("ruff-version");
    }
  }
}
