// Generated; to change it, change this table:
// schemas/actions/rhysd__action-setup-vim.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code rhysd/action-setup-vim}, as of v1. See https://github.com/rhysd/action-setup-vim. */
public final class SetupVim extends Action<SetupVim, SetupVim.Outputs> {

  private SetupVim(ActionCall call) {
    super(call);
  }

  public static SetupVim action() {
    return new SetupVim(ActionCall.of("rhysd/action-setup-vim"));
  }

  @Override
  protected SetupVim copy(ActionCall changed) {
    return new SetupVim(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code configure-args}. */
  public SetupVim configureArgs(String value) {
    return with("configure-args", value);
  }

  /** Input {@code configure-args}. */
  public SetupVim configureArgs(Expr value) {
    return with("configure-args", value);
  }

  /** Input {@code neovim}. */
  public SetupVim neovim(String value) {
    return with("neovim", value);
  }

  /** Input {@code neovim}. */
  public SetupVim neovim(Expr value) {
    return with("neovim", value);
  }

  /** Input {@code token}. */
  public SetupVim token(String value) {
    return with("token", value);
  }

  /** Input {@code token}. */
  public SetupVim token(Expr value) {
    return with("token", value);
  }

  /** Input {@code version}. */
  public SetupVim version(long value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public SetupVim version(String value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public SetupVim version(Expr value) {
    return with("version", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr executable() {
      return get("executable");
    }

    public StringExpr vimDir() {
      return get("vim-dir");
    }
  }
}
