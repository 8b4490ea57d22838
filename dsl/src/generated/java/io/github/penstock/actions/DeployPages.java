// Generated; to change it, change this table:
// schemas/actions/actions__deploy-pages.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/deploy-pages}, as of v5.0.0. See https://github.com/actions/deploy-pages. */
public final class DeployPages extends Action<DeployPages, DeployPages.Outputs> {

  private DeployPages(ActionCall call) {
    super(call);
  }

  public static DeployPages action() {
    return new DeployPages(ActionCall.of("actions/deploy-pages"));
  }

  @Override
  protected DeployPages copy(ActionCall changed) {
    return new DeployPages(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public DeployPages token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public DeployPages token(Expr value) {
    return with("token", value);
  }

  /** Input {@code timeout}; default {@code 600000}. */
  public DeployPages timeout(long value) {
    return with("timeout", value);
  }

  /** Input {@code timeout}; default {@code 600000}. */
  public DeployPages timeout(Expr value) {
    return with("timeout", value);
  }

  /** Input {@code error_count}; default {@code 10}. */
  public DeployPages errorCount(long value) {
    return with("error_count", value);
  }

  /** Input {@code error_count}; default {@code 10}. */
  public DeployPages errorCount(Expr value) {
    return with("error_count", value);
  }

  /** Input {@code reporting_interval}; default {@code 5000}. */
  public DeployPages reportingInterval(long value) {
    return with("reporting_interval", value);
  }

  /** Input {@code reporting_interval}; default {@code 5000}. */
  public DeployPages reportingInterval(Expr value) {
    return with("reporting_interval", value);
  }

  /** Input {@code artifact_name}; default {@code github-pages}. */
  public DeployPages artifactName(String value) {
    return with("artifact_name", value);
  }

  /** Input {@code artifact_name}; default {@code github-pages}. */
  public DeployPages artifactName(Expr value) {
    return with("artifact_name", value);
  }

  /** Input {@code preview}; default {@code false}. */
  public DeployPages preview(boolean value) {
    return with("preview", value);
  }

  /** Input {@code preview}; default {@code false}. */
  public DeployPages preview(Expr value) {
    return with("preview", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr pageUrl() {
      return get("page_url");
    }
  }
}
