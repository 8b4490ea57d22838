// Generated; to change it, change this table:
// schemas/actions/step-security__harden-runner.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code step-security/harden-runner}, as of v2.21.0. See
 * https://github.com/step-security/harden-runner.
 */
public final class HardenRunner extends Action<HardenRunner, StepOutputs> {

  private HardenRunner(ActionCall call) {
    super(call);
  }

  public static HardenRunner action() {
    return new HardenRunner(ActionCall.of("step-security/harden-runner"));
  }

  @Override
  protected HardenRunner copy(ActionCall changed) {
    return new HardenRunner(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Adds items to input {@code allowed-endpoints}. */
  public HardenRunner allowedEndpoints(String... items) {
    return withList("allowed-endpoints", " ", items);
  }

  /** Sets all of input {@code allowed-endpoints}. */
  public HardenRunner allowedEndpoints(Expr value) {
    return with("allowed-endpoints", value);
  }

  /** Input {@code egress-policy}; default {@code block}. */
  public HardenRunner egressPolicy(String value) {
    return with("egress-policy", value);
  }

  /** Input {@code egress-policy}; default {@code block}. */
  public HardenRunner egressPolicy(EgressPolicy value) {
    return with("egress-policy", value.toString());
  }

  /** Input {@code egress-policy}; default {@code block}. */
  public HardenRunner egressPolicy(Expr value) {
    return with("egress-policy", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public HardenRunner token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public HardenRunner token(Expr value) {
    return with("token", value);
  }

  /** Input {@code disable-telemetry}; default {@code false}. */
  public HardenRunner disableTelemetry(boolean value) {
    return with("disable-telemetry", value);
  }

  /** Input {@code disable-telemetry}; default {@code false}. */
  public HardenRunner disableTelemetry(Expr value) {
    return with("disable-telemetry", value);
  }

  /** Input {@code disable-sudo}; default {@code false}. */
  public HardenRunner disableSudo(boolean value) {
    return with("disable-sudo", value);
  }

  /** Input {@code disable-sudo}; default {@code false}. */
  public HardenRunner disableSudo(Expr value) {
    return with("disable-sudo", value);
  }

  /** Input {@code disable-sudo-and-containers}; default {@code false}. */
  public HardenRunner disableSudoAndContainers(boolean value) {
    return with("disable-sudo-and-containers", value);
  }

  /** Input {@code disable-sudo-and-containers}; default {@code false}. */
  public HardenRunner disableSudoAndContainers(Expr value) {
    return with("disable-sudo-and-containers", value);
  }

  /** Input {@code disable-file-monitoring}; default {@code false}. */
  public HardenRunner disableFileMonitoring(boolean value) {
    return with("disable-file-monitoring", value);
  }

  /** Input {@code disable-file-monitoring}; default {@code false}. */
  public HardenRunner disableFileMonitoring(Expr value) {
    return with("disable-file-monitoring", value);
  }

  /** Input {@code policy}. */
  public HardenRunner policy(String value) {
    return with("policy", value);
  }

  /** Input {@code policy}. */
  public HardenRunner policy(Expr value) {
    return with("policy", value);
  }

  /** Input {@code api-key}. */
  public HardenRunner apiKey(String value) {
    return with("api-key", value);
  }

  /** Input {@code api-key}. */
  public HardenRunner apiKey(Expr value) {
    return with("api-key", value);
  }

  /** Input {@code use-policy-store}; default {@code false}. */
  public HardenRunner usePolicyStore(boolean value) {
    return with("use-policy-store", value);
  }

  /** Input {@code use-policy-store}; default {@code false}. */
  public HardenRunner usePolicyStore(Expr value) {
    return with("use-policy-store", value);
  }

  /** Input {@code deploy-on-self-hosted-vm}; default {@code false}. */
  public HardenRunner deployOnSelfHostedVm(boolean value) {
    return with("deploy-on-self-hosted-vm", value);
  }

  /** Input {@code deploy-on-self-hosted-vm}; default {@code false}. */
  public HardenRunner deployOnSelfHostedVm(Expr value) {
    return with("deploy-on-self-hosted-vm", value);
  }

  /** Values of {@code egress-policy}. */
  public enum EgressPolicy {
    AUDIT("audit"),
    BLOCK("block");

    private final String text;

    EgressPolicy(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
