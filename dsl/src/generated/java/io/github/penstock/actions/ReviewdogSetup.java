// Generated; to change it, change this table:
// schemas/actions/reviewdog__action-setup.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code reviewdog/action-setup}, as of v1.5.0. See https://github.com/reviewdog/action-setup. */
public final class ReviewdogSetup extends Action<ReviewdogSetup, StepOutputs> {

  private ReviewdogSetup(ActionCall call) {
    super(call);
  }

  public static ReviewdogSetup action() {
    return new ReviewdogSetup(ActionCall.of("reviewdog/action-setup"));
  }

  @Override
  protected ReviewdogSetup copy(ActionCall changed) {
    return new ReviewdogSetup(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code reviewdog_version}; default {@code latest}. */
  public ReviewdogSetup reviewdogVersion(long value) {
    return with("reviewdog_version", value);
  }

  /** Input {@code reviewdog_version}; default {@code latest}. */
  public ReviewdogSetup reviewdogVersion(String value) {
    return with("reviewdog_version", value);
  }

  /** Input {@code reviewdog_version}; default {@code latest}. */
  public ReviewdogSetup reviewdogVersion(Expr value) {
    return with("reviewdog_version", value);
  }
}
