package io.github.penstock.workflow;

/** An action without a binding: its inputs and outputs go by their names. */
public final class UntypedAction extends Action<UntypedAction, StepOutputs> {

  private UntypedAction(ActionCall call) {
    super(call);
  }

  static UntypedAction of(String ownerAndName) {
    return new UntypedAction(ActionCall.of(ownerAndName));
  }

  @Override
  protected UntypedAction copy(ActionCall changed) {
    return new UntypedAction(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }
}
