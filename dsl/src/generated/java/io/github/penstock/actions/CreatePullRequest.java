// Generated; to change it, change this table:
// schemas/actions/peter-evans__create-pull-request.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code peter-evans/create-pull-request}, as of v8.1.1. See
 * https://github.com/peter-evans/create-pull-request.
 */
public final class CreatePullRequest extends Action<CreatePullRequest, CreatePullRequest.Outputs> {

  private CreatePullRequest(ActionCall call) {
    super(call);
  }

  public static CreatePullRequest action() {
    return new CreatePullRequest(ActionCall.of("peter-evans/create-pull-request"));
  }

  @Override
  protected CreatePullRequest copy(ActionCall changed) {
    return new CreatePullRequest(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public CreatePullRequest token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public CreatePullRequest token(Expr value) {
    return with("token", value);
  }

  /** Input {@code branch-token}. */
  public CreatePullRequest branchToken(String value) {
    return with("branch-token", value);
  }

  /** Input {@code branch-token}. */
  public CreatePullRequest branchToken(Expr value) {
    return with("branch-token", value);
  }

  /** Input {@code path}. */
  public CreatePullRequest path(String value) {
    return with("path", value);
  }

  /** Input {@code path}. */
  public CreatePullRequest path(Expr value) {
    return with("path", value);
  }

  /** Adds items to input {@code add-paths}. */
  public CreatePullRequest addPaths(String... items) {
    return withLines("add-paths", items);
  }

  /** Sets all of input {@code add-paths}. */
  public CreatePullRequest addPaths(Expr value) {
    return with("add-paths", value);
  }

  /** Input {@code commit-message}; default {@code [create-pull-request] automated change}. */
  public CreatePullRequest commitMessage(String value) {
    return with("commit-message", value);
  }

  /** Input {@code commit-message}; default {@code [create-pull-request] automated change}. */
  public CreatePullRequest commitMessage(Expr value) {
    return with("commit-message", value);
  }

  /** Input {@code committer}; has a default. */
  public CreatePullRequest committer(String value) {
    return with("committer", value);
  }

  /** Input {@code committer}; has a default. */
  public CreatePullRequest committer(Expr value) {
    return with("committer", value);
  }

  /** Input {@code author}; has a default. */
  public CreatePullRequest author(String value) {
    return with("author", value);
  }

  /** Input {@code author}; has a default. */
  public CreatePullRequest author(Expr value) {
    return with("author", value);
  }

  /** Input {@code signoff}; default {@code false}. */
  public CreatePullRequest signoff(boolean value) {
    return with("signoff", value);
  }

  /** Input {@code signoff}; default {@code false}. */
  public CreatePullRequest signoff(Expr value) {
    return with("signoff", value);
  }

  /** Input {@code branch}; default {@code create-pull-request/patch}. */
  public CreatePullRequest branch(String value) {
    return with("branch", value);
  }

  /** Input {@code branch}; default {@code create-pull-request/patch}. */
  public CreatePullRequest branch(Expr value) {
    return with("branch", value);
  }

  /** Input {@code delete-branch}; default {@code false}. */
  public CreatePullRequest deleteBranch(boolean value) {
    return with("delete-branch", value);
  }

  /** Input {@code delete-branch}; default {@code false}. */
  public CreatePullRequest deleteBranch(Expr value) {
    return with("delete-branch", value);
  }

  /** Input {@code branch-suffix}. */
  public CreatePullRequest branchSuffix(String value) {
    return with("branch-suffix", value);
  }

  /** Input {@code branch-suffix}. */
  public CreatePullRequest branchSuffix(Expr value) {
    return with("branch-suffix", value);
  }

  /** Input {@code base}. */
  public CreatePullRequest base(String value) {
    return with("base", value);
  }

  /** Input {@code base}. */
  public CreatePullRequest base(Expr value) {
    return with("base", value);
  }

  /** Input {@code push-to-fork}. */
  public CreatePullRequest pushToFork(String value) {
    return with("push-to-fork", value);
  }

  /** Input {@code push-to-fork}. */
  public CreatePullRequest pushToFork(Expr value) {
    return with("push-to-fork", value);
  }

  /** Input {@code sign-commits}; default {@code false}. */
  public CreatePullRequest signCommits(boolean value) {
    return with("sign-commits", value);
  }

  /** Input {@code sign-commits}; default {@code false}. */
  public CreatePullRequest signCommits(Expr value) {
    return with("sign-commits", value);
  }

  /** Input {@code title}; default {@code Changes by create-pull-request action}. */
  public CreatePullRequest title(String value) {
    return with("title", value);
  }

  /** Input {@code title}; default {@code Changes by create-pull-request action}. */
  public CreatePullRequest title(Expr value) {
    return with("title", value);
  }

  /** Input {@code body}; has a default. */
  public CreatePullRequest body(String value) {
    return with("body", value);
  }

  /** Input {@code body}; has a default. */
  public CreatePullRequest body(Expr value) {
    return with("body", value);
  }

  /** Input {@code body-path}. */
  public CreatePullRequest bodyPath(String value) {
    return with("body-path", value);
  }

  /** Input {@code body-path}. */
  public CreatePullRequest bodyPath(Expr value) {
    return with("body-path", value);
  }

  /** Adds items to input {@code labels}. */
  public CreatePullRequest labels(String... items) {
    return withLines("labels", items);
  }

  /** Sets all of input {@code labels}. */
  public CreatePullRequest labels(Expr value) {
    return with("labels", value);
  }

  /** Adds items to input {@code assignees}. */
  public CreatePullRequest assignees(String... items) {
    return withLines("assignees", items);
  }

  /** Sets all of input {@code assignees}. */
  public CreatePullRequest assignees(Expr value) {
    return with("assignees", value);
  }

  /** Adds items to input {@code reviewers}. */
  public CreatePullRequest reviewers(String... items) {
    return withLines("reviewers", items);
  }

  /** Sets all of input {@code reviewers}. */
  public CreatePullRequest reviewers(Expr value) {
    return with("reviewers", value);
  }

  /** Adds items to input {@code team-reviewers}. */
  public CreatePullRequest teamReviewers(String... items) {
    return withLines("team-reviewers", items);
  }

  /** Sets all of input {@code team-reviewers}. */
  public CreatePullRequest teamReviewers(Expr value) {
    return with("team-reviewers", value);
  }

  /** Input {@code milestone}. */
  public CreatePullRequest milestone(String value) {
    return with("milestone", value);
  }

  /** Input {@code milestone}. */
  public CreatePullRequest milestone(Expr value) {
    return with("milestone", value);
  }

  /** Input {@code draft}; default {@code false}. */
  public CreatePullRequest draft(boolean value) {
    return with("draft", value);
  }

  /** Input {@code draft}; default {@code false}. */
  public CreatePullRequest draft(Expr value) {
    return with("draft", value);
  }

  /** Input {@code maintainer-can-modify}; default {@code true}. */
  public CreatePullRequest maintainerCanModify(boolean value) {
    return with("maintainer-can-modify", value);
  }

  /** Input {@code maintainer-can-modify}; default {@code true}. */
  public CreatePullRequest maintainerCanModify(Expr value) {
    return with("maintainer-can-modify", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr pullRequestNumber() {
      return get("pull-request-number");
    }

    public StringExpr pullRequestUrl() {
      return get("pull-request-url");
    }

    public StringExpr pullRequestOperation() {
      return get("pull-request-operation");
    }

    public StringExpr pullRequestHeadSha() {
      return get("pull-request-head-sha");
    }

    public StringExpr pullRequestBranch() {
      return get("pull-request-branch");
    }
  }
}
