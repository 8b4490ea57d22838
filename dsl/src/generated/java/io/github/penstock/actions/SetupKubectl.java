// Generated; to change it, change this table:
// schemas/actions/azure__setup-kubectl.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code azure/setup-kubectl}, as of v5.1.0. See https://github.com/azure/setup-kubectl. */
public final class SetupKubectl extends Action<SetupKubectl, SetupKubectl.Outputs> {

  private SetupKubectl(ActionCall call) {
    super(call);
  }

  public static SetupKubectl action() {
    return new SetupKubectl(ActionCall.of("azure/setup-kubectl"));
  }

  @Override
  protected SetupKubectl copy(ActionCall changed) {
    return new SetupKubectl(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code version}; default {@code latest}. */
  public SetupKubectl version(long value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public SetupKubectl version(String value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public SetupKubectl version(Expr value) {
    return with("version", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr kubectlPath() {
      return get("kubectl-path");
    }
  }
}
