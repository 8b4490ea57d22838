// Generated; to change it, change this table:
// schemas/actions/microsoft__playwright-github-action.yml
package io.github.penstock.actions;

import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code microsoft/playwright-github-action}, as of v1. See
 * https://github.com/microsoft/playwright-github-action.
 */
public final class Playwright extends Action<Playwright, StepOutputs> {

  private Playwright(ActionCall call) {
    super(call);
  }

  public static Playwright action() {
    return new Playwright(ActionCall.of("microsoft/playwright-github-action"));
  }

  @Override
  protected Playwright copy(ActionCall changed) {
    return new Playwright(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }
}
