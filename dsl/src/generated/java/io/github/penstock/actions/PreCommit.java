// Generated; to change it, change this table:
// schemas/actions/pre-commit__action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code pre-commit/action}, as of v3.0.1. See https://github.com/pre-commit/action. */
public final class PreCommit extends Action<PreCommit, StepOutputs> {

  private PreCommit(ActionCall call) {
    super(call);
  }

  public static PreCommit action() {
    return new PreCommit(ActionCall.of("pre-commit/action"));
  }

  @Override
  protected PreCommit copy(ActionCall changed) {
    return new PreCommit(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code extra_args}; default {@code --all-files}. */
  public PreCommit extraArgs(String value) {
    return with("extra_args", value);
  }

  /** Input {@code extra_args}; default {@code --all-files}. */
  public PreCommit extraArgs(Expr value) {
    return with("extra_args", value);
  }
}
