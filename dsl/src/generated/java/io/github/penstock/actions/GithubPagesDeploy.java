// Generated; to change it, change this table:
// schemas/actions/jamesives__github-pages-deploy-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code JamesIves/github-pages-deploy-action}, as of v4.8.0. See
 * https://github.com/JamesIves/github-pages-deploy-action.
 */
public final class GithubPagesDeploy extends Action<GithubPagesDeploy, GithubPagesDeploy.Outputs> {

  private GithubPagesDeploy(ActionCall call) {
    super(call);
  }

  public static GithubPagesDeploy action() {
    return new GithubPagesDeploy(ActionCall.of("JamesIves/github-pages-deploy-action"));
  }

  @Override
  protected GithubPagesDeploy copy(ActionCall changed) {
    return new GithubPagesDeploy(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code ssh-key}. */
  public GithubPagesDeploy sshKey(String value) {
    return with("ssh-key", value);
  }

  /** Input {@code ssh-key}. */
  public GithubPagesDeploy sshKey(Expr value) {
    return with("ssh-key", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public GithubPagesDeploy token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public GithubPagesDeploy token(Expr value) {
    return with("token", value);
  }

  /** Input {@code branch}; default {@code gh-pages}. */
  public GithubPagesDeploy branch(String value) {
    return with("branch", value);
  }

  /** Input {@code branch}; default {@code gh-pages}. */
  public GithubPagesDeploy branch(Expr value) {
    return with("branch", value);
  }

  /** Input {@code folder}, required. */
  public GithubPagesDeploy folder(String value) {
    return with("folder", value);
  }

  /** Input {@code folder}, required. */
  public GithubPagesDeploy folder(Expr value) {
    return with("folder", value);
  }

  /** Input {@code target-folder}. */
  public GithubPagesDeploy targetFolder(String value) {
    return with("target-folder", value);
  }

  /** Input {@code target-folder}. */
  public GithubPagesDeploy targetFolder(Expr value) {
    return with("target-folder", value);
  }

  /** Input {@code commit-message}. */
  public GithubPagesDeploy commitMessage(String value) {
    return with("commit-message", value);
  }

  /** Input {@code commit-message}. */
  public GithubPagesDeploy commitMessage(Expr value) {
    return with("commit-message", value);
  }

  /** Input {@code clean}; default {@code true}. */
  public GithubPagesDeploy clean(boolean value) {
    return with("clean", value);
  }

  /** Input {@code clean}; default {@code true}. */
  public GithubPagesDeploy clean(Expr value) {
    return with("clean", value);
  }

  /** Adds items to input {@code clean-exclude}. */
  public GithubPagesDeploy cleanExclude(String... items) {
    return withLines("clean-exclude", items);
  }

  /** Sets all of input {@code clean-exclude}. */
  public GithubPagesDeploy cleanExclude(Expr value) {
    return with("clean-exclude", value);
  }

  /** Input {@code dry-run}. */
  public GithubPagesDeploy dryRun(boolean value) {
    return with("dry-run", value);
  }

  /** Input {@code dry-run}. */
  public GithubPagesDeploy dryRun(Expr value) {
    return with("dry-run", value);
  }

  /** Input {@code force}; default {@code true}. */
  public GithubPagesDeploy force(boolean value) {
    return with("force", value);
  }

  /** Input {@code force}; default {@code true}. */
  public GithubPagesDeploy force(Expr value) {
    return with("force", value);
  }

  /** Input {@code git-config-name}. */
  public GithubPagesDeploy gitConfigName(String value) {
    return with("git-config-name", value);
  }

  /** Input {@code git-config-name}. */
  public GithubPagesDeploy gitConfigName(Expr value) {
    return with("git-config-name", value);
  }

  /** Input {@code git-config-email}. */
  public GithubPagesDeploy gitConfigEmail(String value) {
    return with("git-config-email", value);
  }

  /** Input {@code git-config-email}. */
  public GithubPagesDeploy gitConfigEmail(Expr value) {
    return with("git-config-email", value);
  }

  /** Input {@code repository-name}. */
  public GithubPagesDeploy repositoryName(String value) {
    return with("repository-name", value);
  }

  /** Input {@code repository-name}. */
  public GithubPagesDeploy repositoryName(Expr value) {
    return with("repository-name", value);
  }

  /** Input {@code tag}. */
  public GithubPagesDeploy tag(String value) {
    return with("tag", value);
  }

  /** Input {@code tag}. */
  public GithubPagesDeploy tag(Expr value) {
    return with("tag", value);
  }

  /** Input {@code single-commit}. */
  public GithubPagesDeploy singleCommit(boolean value) {
    return with("single-commit", value);
  }

  /** Input {@code single-commit}. */
  public GithubPagesDeploy singleCommit(Expr value) {
    return with("single-commit", value);
  }

  /** Input {@code silent}. */
  public GithubPagesDeploy silent(boolean value) {
    return with("silent", value);
  }

  /** Input {@code silent}. */
  public GithubPagesDeploy silent(Expr value) {
    return with("silent", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr deploymentStatus() {
      return get("deployment-status");
    }
  }
}
