// Generated; to change it, change this table:
// schemas/actions/rtcamp__action-slack-notify.yml
package io.github.penstock.actions;

import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code rtCamp/action-slack-notify}, as of v2. See https://github.com/rtCamp/action-slack-notify.
 */
public final class SlackNotify extends Action<SlackNotify, StepOutputs> {

  private SlackNotify(ActionCall call) {
    super(call);
  }

  public static SlackNotify action() {
    return new SlackNotify(ActionCall.of("rtCamp/action-slack-notify"));
  }

  @Override
  protected SlackNotify copy(ActionCall changed) {
    return new SlackNotify(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }
}
