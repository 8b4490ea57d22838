// Generated; to change it, change this table:
// schemas/actions/nwtgck__actions-netlify.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code nwtgck/actions-netlify}, as of v3. See https://github.com/nwtgck/actions-netlify. */
public final class Netlify extends Action<Netlify, Netlify.Outputs> {

  private Netlify(ActionCall call) {
    super(call);
  }

  public static Netlify action() {
    return new Netlify(ActionCall.of("nwtgck/actions-netlify"));
  }

  @Override
  protected Netlify copy(ActionCall changed) {
    return new Netlify(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code alias}. */
  public Netlify alias(String value) {
    return with("alias", value);
  }

  /** Input {@code alias}. */
  public Netlify alias(Expr value) {
    return with("alias", value);
  }

  /** Input {@code deploy-message}. */
  public Netlify deployMessage(String value) {
    return with("deploy-message", value);
  }

  /** Input {@code deploy-message}. */
  public Netlify deployMessage(Expr value) {
    return with("deploy-message", value);
  }

  /** Input {@code enable-commit-comment}. */
  public Netlify enableCommitComment(String value) {
    return with("enable-commit-comment", value);
  }

  /** Input {@code enable-commit-comment}. */
  public Netlify enableCommitComment(Expr value) {
    return with("enable-commit-comment", value);
  }

  /** Input {@code enable-commit-status}. */
  public Netlify enableCommitStatus(String value) {
    return with("enable-commit-status", value);
  }

  /** Input {@code enable-commit-status}. */
  public Netlify enableCommitStatus(Expr value) {
    return with("enable-commit-status", value);
  }

  /** Input {@code enable-github-deployment}. */
  public Netlify enableGithubDeployment(String value) {
    return with("enable-github-deployment", value);
  }

  /** Input {@code enable-github-deployment}. */
  public Netlify enableGithubDeployment(Expr value) {
    return with("enable-github-deployment", value);
  }

  /** Input {@code enable-pull-request-comment}. */
  public Netlify enablePullRequestComment(String value) {
    return with("enable-pull-request-comment", value);
  }

  /** Input {@code enable-pull-request-comment}. */
  public Netlify enablePullRequestComment(Expr value) {
    return with("enable-pull-request-comment", value);
  }

  /** Input {@code fails-without-credentials}. */
  public Netlify failsWithoutCredentials(String value) {
    return with("fails-without-credentials", value);
  }

  /** Input {@code fails-without-credentials}. */
  public Netlify failsWithoutCredentials(Expr value) {
    return with("fails-without-credentials", value);
  }

  /** Input {@code functions-dir}. */
  public Netlify functionsDir(String value) {
    return with("functions-dir", value);
  }

  /** Input {@code functions-dir}. */
  public Netlify functionsDir(Expr value) {
    return with("functions-dir", value);
  }

  /** Input {@code github-deployment-description}. */
  public Netlify githubDeploymentDescription(String value) {
    return with("github-deployment-description", value);
  }

  /** Input {@code github-deployment-description}. */
  public Netlify githubDeploymentDescription(Expr value) {
    return with("github-deployment-description", value);
  }

  /** Input {@code github-deployment-environment}. */
  public Netlify githubDeploymentEnvironment(String value) {
    return with("github-deployment-environment", value);
  }

  /** Input {@code github-deployment-environment}. */
  public Netlify githubDeploymentEnvironment(Expr value) {
    return with("github-deployment-environment", value);
  }

  /** Input {@code github-token}. */
  public Netlify githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}. */
  public Netlify githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Input {@code netlify-config-path}. */
  public Netlify netlifyConfigPath(String value) {
    return with("netlify-config-path", value);
  }

  /** Input {@code netlify-config-path}. */
  public Netlify netlifyConfigPath(Expr value) {
    return with("netlify-config-path", value);
  }

  /** Input {@code overwrites-pull-request-comment}. */
  public Netlify overwritesPullRequestComment(String value) {
    return with("overwrites-pull-request-comment", value);
  }

  /** Input {@code overwrites-pull-request-comment}. */
  public Netlify overwritesPullRequestComment(Expr value) {
    return with("overwrites-pull-request-comment", value);
  }

  /** Input {@code production-branch}. */
  public Netlify productionBranch(String value) {
    return with("production-branch", value);
  }

  /** Input {@code production-branch}. */
  public Netlify productionBranch(Expr value) {
    return with("production-branch", value);
  }

  /** Input {@code production-deploy}. */
  public Netlify productionDeploy(String value) {
    return with("production-deploy", value);
  }

  /** Input {@code production-deploy}. */
  public Netlify productionDeploy(Expr value) {
    return with("production-deploy", value);
  }

  /** Input {@code publish-dir}, required. */
  public Netlify publishDir(String value) {
    return with("publish-dir", value);
  }

  /** Input {@code publish-dir}, required. */
  public Netlify publishDir(Expr value) {
    return with("publish-dir", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr deployUrl() {
      return get("deploy-url");
    }
  }
}
