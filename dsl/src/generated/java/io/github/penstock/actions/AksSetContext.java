// Generated; to change it, change this table:
// schemas/actions/azure__aks-set-context.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code azure/aks-set-context}, as of v5. See https://github.com/azure/aks-set-context. */
public final class AksSetContext extends Action<AksSetContext, StepOutputs> {

  private AksSetContext(ActionCall call) {
    super(call);
  }

  public static AksSetContext action() {
    return new AksSetContext(ActionCall.of("azure/aks-set-context"));
  }

  @Override
  protected AksSetContext copy(ActionCall changed) {
    return new AksSetContext(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code admin}. */
  public AksSetContext admin(String value) {
    return with("admin", value);
  }

  /** Input {@code admin}. */
  public AksSetContext admin(Expr value) {
    return with("admin", value);
  }

  /** Input {@code cluster-name}, required. */
  public AksSetContext clusterName(String value) {
    return with("cluster-name", value);
  }

  /** Input {@code cluster-name}, required. */
  public AksSetContext clusterName(Expr value) {
    return with("cluster-name", value);
  }

  /** Input {@code public-fqdn}. */
  public AksSetContext publicFqdn(String value) {
    return with("public-fqdn", value);
  }

  /** Input {@code public-fqdn}. */
  public AksSetContext publicFqdn(Expr value) {
    return with("public-fqdn", value);
  }

  /** Input {@code resource-group}, required. */
  public AksSetContext resourceGroup(String value) {
    return with("resource-group", value);
  }

  /** Input {@code resource-group}, required. */
  public AksSetContext resourceGroup(Expr value) {
    return with("resource-group", value);
  }

  /** Input {@code resource-type}. */
  public AksSetContext resourceType(String value) {
    return with("resource-type", value);
  }

  /** Input {@code resource-type}. */
  public AksSetContext resourceType(Expr value) {
    return with("resource-type", value);
  }

  /** Input {@code subscription}. */
  public AksSetContext subscription(String value) {
    return with("subscription", value);
  }

  /** Input {@code subscription}. */
  public AksSetContext subscription(Expr value) {
    return with("subscription", value);
  }

  /** Input {@code use-kubelogin}. */
  public AksSetContext useKubelogin(String value) {
    return with("use-kubelogin", value);
  }

  /** Input {@code use-kubelogin}. */
  public AksSetContext useKubelogin(Expr value) {
    return with("use-kubelogin", value);
  }
}
