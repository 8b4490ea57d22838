// Generated; to change it, change this table:
// schemas/actions/helm__kind-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code helm/kind-action}, as of v1.14.0. See https://github.com/helm/kind-action. */
public final class HelmKind extends Action<HelmKind, StepOutputs> {

  private HelmKind(ActionCall call) {
    super(call);
  }

  public static HelmKind action() {
    return new HelmKind(ActionCall.of("helm/kind-action"));
  }

  @Override
  protected HelmKind copy(ActionCall changed) {
    return new HelmKind(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code version}; default {@code v0.31.0}. */
  public HelmKind version(long value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code v0.31.0}. */
  public HelmKind version(String value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code v0.31.0}. */
  public HelmKind version(Expr value) {
    return with("version", value);
  }

  /** Input {@code config}. */
  public HelmKind config(String value) {
    return with("config", value);
  }

  /** Input {@code config}. */
  public HelmKind config(Expr value) {
    return with("config", value);
  }

  /** Input {@code kubeconfig}. */
  public HelmKind kubeconfig(String value) {
    return with("kubeconfig", value);
  }

  /** Input {@code kubeconfig}. */
  public HelmKind kubeconfig(Expr value) {
    return with("kubeconfig", value);
  }

  /** Input {@code node_image}. */
  public HelmKind nodeImage(String value) {
    return with("node_image", value);
  }

  /** Input {@code node_image}. */
  public HelmKind nodeImage(Expr value) {
    return with("node_image", value);
  }

  /** Input {@code cluster_name}; default {@code chart-testing}. */
  public HelmKind clusterName(String value) {
    return with("cluster_name", value);
  }

  /** Input {@code cluster_name}; default {@code chart-testing}. */
  public HelmKind clusterName(Expr value) {
    return with("cluster_name", value);
  }

  /** Input {@code wait}; default {@code 60s}. */
  public HelmKind waitInput(String value) {
    return with("wait", value);
  }

  /** Input {@code wait}; default {@code 60s}. */
  public HelmKind waitInput(Expr value) {
    return with("wait", value);
  }

  /** Input {@code verbosity}; default {@code 0}. */
  public HelmKind verbosity(long value) {
    return with("verbosity", value);
  }

  /** Input {@code verbosity}; default {@code 0}. */
  public HelmKind verbosity(Expr value) {
    return with("verbosity", value);
  }

  /** Input {@code kubectl_version}; default {@code v1.35.0}. */
  public HelmKind kubectlVersion(long value) {
    return with("kubectl_version", value);
  }

  /** Input {@code kubectl_version}; default {@code v1.35.0}. */
  public HelmKind kubectlVersion(String value) {
    return with("kubectl_version", value);
  }

  /** Input {@code kubectl_version}; default {@code v1.35.0}. */
  public HelmKind kubectlVersion(Expr value) {
    return with("kubectl_version", value);
  }

  /** Input {@code registry}; default {@code false}. */
  public HelmKind registry(boolean value) {
    return with("registry", value);
  }

  /** Input {@code registry}; default {@code false}. */
  public HelmKind registry(Expr value) {
    return with("registry", value);
  }

  /** Input {@code registry_image}; default {@code registry:2}. */
  public HelmKind registryImage(String value) {
    return with("registry_image", value);
  }

  /** Input {@code registry_image}; default {@code registry:2}. */
  public HelmKind registryImage(Expr value) {
    return with("registry_image", value);
  }

  /** Input {@code registry_name}; default {@code kind-registry}. */
  public HelmKind registryName(String value) {
    return with("registry_name", value);
  }

  /** Input {@code registry_name}; default {@code kind-registry}. */
  public HelmKind registryName(Expr value) {
    return with("registry_name", value);
  }

  /** Input {@code registry_port}; default {@code 5000}. */
  public HelmKind registryPort(long value) {
    return with("registry_port", value);
  }

  /** Input {@code registry_port}; default {@code 5000}. */
  public HelmKind registryPort(Expr value) {
    return with("registry_port", value);
  }

  /** Input {@code registry_enable_delete}; default {@code false}. */
  public HelmKind registryEnableDelete(boolean value) {
    return with("registry_enable_delete", value);
  }

  /** Input {@code registry_enable_delete}; default {@code false}. */
  public HelmKind registryEnableDelete(Expr value) {
    return with("registry_enable_delete", value);
  }

  /** Input {@code install_only}; default {@code false}. */
  public HelmKind installOnly(boolean value) {
    return with("install_only", value);
  }

  /** Input {@code install_only}; default {@code false}. */
  public HelmKind installOnly(Expr value) {
    return with("install_only", value);
  }

  /** Input {@code ignore_failed_clean}; default {@code false}. */
  public HelmKind ignoreFailedClean(boolean value) {
    return with("ignore_failed_clean", value);
  }

  /** Input {@code ignore_failed_clean}; default {@code false}. */
  public HelmKind ignoreFailedClean(Expr value) {
    return with("ignore_failed_clean", value);
  }

  /** Input {@code cloud_provider}; default {@code false}. */
  public HelmKind cloudProvider(boolean value) {
    return with("cloud_provider", value);
  }

  /** Input {@code cloud_provider}; default {@code false}. */
  public HelmKind cloudProvider(Expr value) {
    return with("cloud_provider", value);
  }
}
