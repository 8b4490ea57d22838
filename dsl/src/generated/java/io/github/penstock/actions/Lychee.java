// Generated; to change it, change this table:
// schemas/actions/lycheeverse__lychee-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code lycheeverse/lychee-action}, as of v2.8.0. See
 * https://github.com/lycheeverse/lychee-action.
 */
public final class Lychee extends Action<Lychee, Lychee.Outputs> {

  private Lychee(ActionCall call) {
    super(call);
  }

  public static Lychee action() {
    return new Lychee(ActionCall.of("lycheeverse/lychee-action"));
  }

  @Override
  protected Lychee copy(ActionCall changed) {
    return new Lychee(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code args}; has a default. */
  public Lychee args(String value) {
    return with("args", value);
  }

  /** Input {@code args}; has a default. */
  public Lychee args(Expr value) {
    return with("args", value);
  }

  /** Input {@code debug}; default {@code false}. */
  public Lychee debug(boolean value) {
    return with("debug", value);
  }

  /** Input {@code debug}; default {@code false}. */
  public Lychee debug(Expr value) {
    return with("debug", value);
  }

  /** Input {@code fail}; default {@code true}. */
  public Lychee fail(boolean value) {
    return with("fail", value);
  }

  /** Input {@code fail}; default {@code true}. */
  public Lychee fail(Expr value) {
    return with("fail", value);
  }

  /** Input {@code failIfEmpty}; default {@code true}. */
  public Lychee failIfEmpty(boolean value) {
    return with("failIfEmpty", value);
  }

  /** Input {@code failIfEmpty}; default {@code true}. */
  public Lychee failIfEmpty(Expr value) {
    return with("failIfEmpty", value);
  }

  /** Input {@code format}; default {@code markdown}. */
  public Lychee format(String value) {
    return with("format", value);
  }

  /** Input {@code format}; default {@code markdown}. */
  public Lychee format(Expr value) {
    return with("format", value);
  }

  /** Input {@code jobSummary}; default {@code true}. */
  public Lychee jobSummary(boolean value) {
    return with("jobSummary", value);
  }

  /** Input {@code jobSummary}; default {@code true}. */
  public Lychee jobSummary(Expr value) {
    return with("jobSummary", value);
  }

  /** Input {@code lycheeVersion}; default {@code v0.23.0}. */
  public Lychee lycheeVersion(long value) {
    return with("lycheeVersion", value);
  }

  /** Input {@code lycheeVersion}; default {@code v0.23.0}. */
  public Lychee lycheeVersion(String value) {
    return with("lycheeVersion", value);
  }

  /** Input {@code lycheeVersion}; default {@code v0.23.0}. */
  public Lychee lycheeVersion(Expr value) {
    return with("lycheeVersion", value);
  }

  /** Input {@code output}; default {@code lychee/out.md}. */
  public Lychee output(String value) {
    return with("output", value);
  }

  /** Input {@code output}; default {@code lychee/out.md}. */
  public Lychee output(Expr value) {
    return with("output", value);
  }

  /** Input {@code checkbox}; default {@code true}. */
  public Lychee checkbox(boolean value) {
    return with("checkbox", value);
  }

  /** Input {@code checkbox}; default {@code true}. */
  public Lychee checkbox(Expr value) {
    return with("checkbox", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public Lychee token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public Lychee token(Expr value) {
    return with("token", value);
  }

  /** Input {@code workingDirectory}; default {@code .}. */
  public Lychee workingDirectory(String value) {
    return with("workingDirectory", value);
  }

  /** Input {@code workingDirectory}; default {@code .}. */
  public Lychee workingDirectory(Expr value) {
    return with("workingDirectory", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr exitCode() {
      return get("exit_code");
    }
  }
}
