// Generated; to change it, change this table:
// schemas/actions/stefanzweifel__git-auto-commit-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code stefanzweifel/git-auto-commit-action}, as of v7.2.0. See
 * https://github.com/stefanzweifel/git-auto-commit-action.
 */
public final class GitAutoCommit extends Action<GitAutoCommit, GitAutoCommit.Outputs> {

  private GitAutoCommit(ActionCall call) {
    super(call);
  }

  public static GitAutoCommit action() {
    return new GitAutoCommit(ActionCall.of("stefanzweifel/git-auto-commit-action"));
  }

  @Override
  protected GitAutoCommit copy(ActionCall changed) {
    return new GitAutoCommit(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code commit_message}; default {@code Apply automatic changes}. */
  public GitAutoCommit commitMessage(String value) {
    return with("commit_message", value);
  }

  /** Input {@code commit_message}; default {@code Apply automatic changes}. */
  public GitAutoCommit commitMessage(Expr value) {
    return with("commit_message", value);
  }

  /** Input {@code branch}; default {@code ${{ github.head_ref }}}. */
  public GitAutoCommit branch(String value) {
    return with("branch", value);
  }

  /** Input {@code branch}; default {@code ${{ github.head_ref }}}. */
  public GitAutoCommit branch(Expr value) {
    return with("branch", value);
  }

  /** Input {@code commit_options}. */
  public GitAutoCommit commitOptions(String value) {
    return with("commit_options", value);
  }

  /** Input {@code commit_options}. */
  public GitAutoCommit commitOptions(Expr value) {
    return with("commit_options", value);
  }

  /** Input {@code add_options}. */
  public GitAutoCommit addOptions(String value) {
    return with("add_options", value);
  }

  /** Input {@code add_options}. */
  public GitAutoCommit addOptions(Expr value) {
    return with("add_options", value);
  }

  /** Input {@code status_options}. */
  public GitAutoCommit statusOptions(String value) {
    return with("status_options", value);
  }

  /** Input {@code status_options}. */
  public GitAutoCommit statusOptions(Expr value) {
    return with("status_options", value);
  }

  /** Input {@code file_pattern}; default {@code .}. */
  public GitAutoCommit filePattern(String value) {
    return with("file_pattern", value);
  }

  /** Input {@code file_pattern}; default {@code .}. */
  public GitAutoCommit filePattern(Expr value) {
    return with("file_pattern", value);
  }

  /** Input {@code repository}; default {@code .}. */
  public GitAutoCommit repository(String value) {
    return with("repository", value);
  }

  /** Input {@code repository}; default {@code .}. */
  public GitAutoCommit repository(Expr value) {
    return with("repository", value);
  }

  /** Input {@code commit_user_name}; default {@code github-actions[bot]}. */
  public GitAutoCommit commitUserName(String value) {
    return with("commit_user_name", value);
  }

  /** Input {@code commit_user_name}; default {@code github-actions[bot]}. */
  public GitAutoCommit commitUserName(Expr value) {
    return with("commit_user_name", value);
  }

  /**
   * Input {@code commit_user_email}; default
   * {@code 41898282+github-actions[bot]@users.noreply.github.com}.
   */
  public GitAutoCommit commitUserEmail(String value) {
    return with("commit_user_email", value);
  }

  /**
   * Input {@code commit_user_email}; default
   * {@code 41898282+github-actions[bot]@users.noreply.github.com}.
   */
  public GitAutoCommit commitUserEmail(Expr value) {
    return with("commit_user_email", value);
  }

  /** Input {@code commit_author}; has a default. */
  public GitAutoCommit commitAuthor(String value) {
    return with("commit_author", value);
  }

  /** Input {@code commit_author}; has a default. */
  public GitAutoCommit commitAuthor(Expr value) {
    return with("commit_author", value);
  }

  /** Input {@code tag_name}. */
  public GitAutoCommit tagName(String value) {
    return with("tag_name", value);
  }

  /** Input {@code tag_name}. */
  public GitAutoCommit tagName(Expr value) {
    return with("tag_name", value);
  }

  /** Input {@code tagging_message}. */
  public GitAutoCommit taggingMessage(String value) {
    return with("tagging_message", value);
  }

  /** Input {@code tagging_message}. */
  public GitAutoCommit taggingMessage(Expr value) {
    return with("tagging_message", value);
  }

  /** Input {@code push_options}. */
  public GitAutoCommit pushOptions(String value) {
    return with("push_options", value);
  }

  /** Input {@code push_options}. */
  public GitAutoCommit pushOptions(Expr value) {
    return with("push_options", value);
  }

  /** Input {@code skip_dirty_check}; default {@code false}. */
  public GitAutoCommit skipDirtyCheck(boolean value) {
    return with("skip_dirty_check", value);
  }

  /** Input {@code skip_dirty_check}; default {@code false}. */
  public GitAutoCommit skipDirtyCheck(Expr value) {
    return with("skip_dirty_check", value);
  }

  /** Input {@code skip_fetch}; default {@code false}. */
  public GitAutoCommit skipFetch(boolean value) {
    return with("skip_fetch", value);
  }

  /** Input {@code skip_fetch}; default {@code false}. */
  public GitAutoCommit skipFetch(Expr value) {
    return with("skip_fetch", value);
  }

  /** Input {@code skip_checkout}; default {@code false}. */
  public GitAutoCommit skipCheckout(boolean value) {
    return with("skip_checkout", value);
  }

  /** Input {@code skip_checkout}; default {@code false}. */
  public GitAutoCommit skipCheckout(Expr value) {
    return with("skip_checkout", value);
  }

  /** Input {@code skip_push}; default {@code false}. */
  public GitAutoCommit skipPush(boolean value) {
    return with("skip_push", value);
  }

  /** Input {@code skip_push}; default {@code false}. */
  public GitAutoCommit skipPush(Expr value) {
    return with("skip_push", value);
  }

  /** Input {@code disable_globbing}; default {@code false}. */
  public GitAutoCommit disableGlobbing(boolean value) {
    return with("disable_globbing", value);
  }

  /** Input {@code disable_globbing}; default {@code false}. */
  public GitAutoCommit disableGlobbing(Expr value) {
    return with("disable_globbing", value);
  }

  /** Input {@code create_branch}; default {@code false}. */
  public GitAutoCommit createBranch(boolean value) {
    return with("create_branch", value);
  }

  /** Input {@code create_branch}; default {@code false}. */
  public GitAutoCommit createBranch(Expr value) {
    return with("create_branch", value);
  }

  /** Input {@code create_git_tag_only}; default {@code false}. */
  public GitAutoCommit createGitTagOnly(boolean value) {
    return with("create_git_tag_only", value);
  }

  /** Input {@code create_git_tag_only}; default {@code false}. */
  public GitAutoCommit createGitTagOnly(Expr value) {
    return with("create_git_tag_only", value);
  }

  /** Input {@code before_add_hook}. */
  public GitAutoCommit beforeAddHook(String value) {
    return with("before_add_hook", value);
  }

  /** Input {@code before_add_hook}. */
  public GitAutoCommit beforeAddHook(Expr value) {
    return with("before_add_hook", value);
  }

  /** Input {@code after_add_hook}. */
  public GitAutoCommit afterAddHook(String value) {
    return with("after_add_hook", value);
  }

  /** Input {@code after_add_hook}. */
  public GitAutoCommit afterAddHook(Expr value) {
    return with("after_add_hook", value);
  }

  /** Input {@code before_commit_hook}. */
  public GitAutoCommit beforeCommitHook(String value) {
    return with("before_commit_hook", value);
  }

  /** Input {@code before_commit_hook}. */
  public GitAutoCommit beforeCommitHook(Expr value) {
    return with("before_commit_hook", value);
  }

  /** Input {@code after_commit_hook}. */
  public GitAutoCommit afterCommitHook(String value) {
    return with("after_commit_hook", value);
  }

  /** Input {@code after_commit_hook}. */
  public GitAutoCommit afterCommitHook(Expr value) {
    return with("after_commit_hook", value);
  }

  /** Input {@code before_tag_hook}. */
  public GitAutoCommit beforeTagHook(String value) {
    return with("before_tag_hook", value);
  }

  /** Input {@code before_tag_hook}. */
  public GitAutoCommit beforeTagHook(Expr value) {
    return with("before_tag_hook", value);
  }

  /** Input {@code after_tag_hook}. */
  public GitAutoCommit afterTagHook(String value) {
    return with("after_tag_hook", value);
  }

  /** Input {@code after_tag_hook}. */
  public GitAutoCommit afterTagHook(Expr value) {
    return with("after_tag_hook", value);
  }

  /** Input {@code before_push_hook}. */
  public GitAutoCommit beforePushHook(String value) {
    return with("before_push_hook", value);
  }

  /** Input {@code before_push_hook}. */
  public GitAutoCommit beforePushHook(Expr value) {
    return with("before_push_hook", value);
  }

  /** Input {@code after_push_hook}. */
  public GitAutoCommit afterPushHook(String value) {
    return with("after_push_hook", value);
  }

  /** Input {@code after_push_hook}. */
  public GitAutoCommit afterPushHook(Expr value) {
    return with("after_push_hook", value);
  }

  /** Input {@code disable_pull_request_target_trigger_warning}; default {@code false}. */
  public GitAutoCommit disablePullRequestTargetTriggerWarning(boolean value) {
    return with("disable_pull_request_target_trigger_warning", value);
  }

  /** Input {@code disable_pull_request_target_trigger_warning}; default {@code false}. */
  public GitAutoCommit disablePullRequestTargetTriggerWarning(Expr value) {
    return with("disable_pull_request_target_trigger_warning", value);
  }

  /** Input {@code internal_git_binary}; default {@code git}. */
  public GitAutoCommit internalGitBinary(String value) {
    return with("internal_git_binary", value);
  }

  /** Input {@code internal_git_binary}; default {@code git}. */
  public GitAutoCommit internalGitBinary(Expr value) {
    return with("internal_git_binary", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr changesDetected() {
      return get("changes_detected");
    }

    public StringExpr commitHash() {
      return get("commit_hash");
    }

    public StringExpr createGitTagOnly() {
      return get("create_git_tag_only");
    }
  }
}
