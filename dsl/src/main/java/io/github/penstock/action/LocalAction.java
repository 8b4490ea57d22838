package io.github.penstock.action;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** The call of an action of the same repository: {@code uses(build.call().with(PUBLISH, true))}. */
public final class LocalAction extends Action<LocalAction, StepOutputs> {

  private LocalAction(ActionCall call) {
    super(call);
  }

  static LocalAction of(String folder) {
    return new LocalAction(ActionCall.of(folder));
  }

  @Override
  protected LocalAction copy(ActionCall changed) {
    return new LocalAction(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  public LocalAction with(ActionInput input, String value) {
    return with(input.name(), value);
  }

  public LocalAction with(ActionInput input, Expr value) {
    return with(input.name(), value);
  }

  public LocalAction with(ActionInput input, char value) {
    return with(input.name(), value);
  }

  public LocalAction with(ActionInput input, boolean value) {
    return with(input.name(), value);
  }

  public LocalAction with(ActionInput input, long value) {
    return with(input.name(), value);
  }
}
