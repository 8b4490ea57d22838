// Generated; to change it, change this table:
// schemas/actions/github__super-linter.yml
package io.github.penstock.actions;

import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code github/super-linter}, as of v7. See https://github.com/github/super-linter. */
public final class SuperLinter extends Action<SuperLinter, StepOutputs> {

  private SuperLinter(ActionCall call) {
    super(call);
  }

  public static SuperLinter action() {
    return new SuperLinter(ActionCall.of("github/super-linter"));
  }

  @Override
  protected SuperLinter copy(ActionCall changed) {
    return new SuperLinter(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }
}
