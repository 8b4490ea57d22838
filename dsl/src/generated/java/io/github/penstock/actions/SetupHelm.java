// Generated; to change it, change this table:
// schemas/actions/azure__setup-helm.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code azure/setup-helm}, as of v5.0.1. See https://github.com/azure/setup-helm. */
public final class SetupHelm extends Action<SetupHelm, SetupHelm.Outputs> {

  private SetupHelm(ActionCall call) {
    super(call);
  }

  public static SetupHelm action() {
    return new SetupHelm(ActionCall.of("azure/setup-helm"));
  }

  @Override
  protected SetupHelm copy(ActionCall changed) {
    return new SetupHelm(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code version}; default {@code latest}. */
  public SetupHelm version(long value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public SetupHelm version(String value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public SetupHelm version(Expr value) {
    return with("version", value);
  }

  /**
   * Input {@code token}; default {@code ${{ github.token }}}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public SetupHelm token(String value) {
    return with("token", value);
  }

  /**
   * Input {@code token}; default {@code ${{ github.token }}}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public SetupHelm token(Expr value) {
    return with("token", value);
  }

  /** Input {@code downloadBaseURL}; default {@code https://get.helm.sh}. */
  public SetupHelm downloadBaseURL(String value) {
    return with("downloadBaseURL", value);
  }

  /** Input {@code downloadBaseURL}; default {@code https://get.helm.sh}. */
  public SetupHelm downloadBaseURL(Expr value) {
    return with("downloadBaseURL", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr helmPath() {
      return get("helm-path");
    }
  }
}
