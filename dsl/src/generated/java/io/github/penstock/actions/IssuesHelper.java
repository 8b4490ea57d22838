// Generated; to change it, change this table:
// schemas/actions/actions-cool__issues-helper.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code actions-cool/issues-helper}, as of v3.0.0. See
 * https://github.com/actions-cool/issues-helper.
 */
public final class IssuesHelper extends Action<IssuesHelper, IssuesHelper.Outputs> {

  private IssuesHelper(ActionCall call) {
    super(call);
  }

  public static IssuesHelper action() {
    return new IssuesHelper(ActionCall.of("actions-cool/issues-helper"));
  }

  @Override
  protected IssuesHelper copy(ActionCall changed) {
    return new IssuesHelper(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code actions}. */
  public IssuesHelper actions(String value) {
    return with("actions", value);
  }

  /** Input {@code actions}. */
  public IssuesHelper actions(Expr value) {
    return with("actions", value);
  }

  /** Input {@code assign-command}. */
  public IssuesHelper assignCommand(String value) {
    return with("assign-command", value);
  }

  /** Input {@code assign-command}. */
  public IssuesHelper assignCommand(Expr value) {
    return with("assign-command", value);
  }

  /** Input {@code assignee-includes}. */
  public IssuesHelper assigneeIncludes(String value) {
    return with("assignee-includes", value);
  }

  /** Input {@code assignee-includes}. */
  public IssuesHelper assigneeIncludes(Expr value) {
    return with("assignee-includes", value);
  }

  /** Input {@code assignees}. */
  public IssuesHelper assignees(String value) {
    return with("assignees", value);
  }

  /** Input {@code assignees}. */
  public IssuesHelper assignees(Expr value) {
    return with("assignees", value);
  }

  /** Input {@code body}. */
  public IssuesHelper body(String value) {
    return with("body", value);
  }

  /** Input {@code body}. */
  public IssuesHelper body(Expr value) {
    return with("body", value);
  }

  /** Input {@code body-includes}. */
  public IssuesHelper bodyIncludes(String value) {
    return with("body-includes", value);
  }

  /** Input {@code body-includes}. */
  public IssuesHelper bodyIncludes(Expr value) {
    return with("body-includes", value);
  }

  /** Input {@code close-issue}. */
  public IssuesHelper closeIssue(String value) {
    return with("close-issue", value);
  }

  /** Input {@code close-issue}. */
  public IssuesHelper closeIssue(Expr value) {
    return with("close-issue", value);
  }

  /** Input {@code close-reason}. */
  public IssuesHelper closeReason(String value) {
    return with("close-reason", value);
  }

  /** Input {@code close-reason}. */
  public IssuesHelper closeReason(Expr value) {
    return with("close-reason", value);
  }

  /** Input {@code comment-auth}. */
  public IssuesHelper commentAuth(String value) {
    return with("comment-auth", value);
  }

  /** Input {@code comment-auth}. */
  public IssuesHelper commentAuth(Expr value) {
    return with("comment-auth", value);
  }

  /** Input {@code comment-id}. */
  public IssuesHelper commentId(String value) {
    return with("comment-id", value);
  }

  /** Input {@code comment-id}. */
  public IssuesHelper commentId(Expr value) {
    return with("comment-id", value);
  }

  /** Input {@code create-issue-if-not-exist}. */
  public IssuesHelper createIssueIfNotExist(String value) {
    return with("create-issue-if-not-exist", value);
  }

  /** Input {@code create-issue-if-not-exist}. */
  public IssuesHelper createIssueIfNotExist(Expr value) {
    return with("create-issue-if-not-exist", value);
  }

  /** Input {@code direction}. */
  public IssuesHelper direction(String value) {
    return with("direction", value);
  }

  /** Input {@code direction}. */
  public IssuesHelper direction(Expr value) {
    return with("direction", value);
  }

  /** Input {@code duplicate-command}. */
  public IssuesHelper duplicateCommand(String value) {
    return with("duplicate-command", value);
  }

  /** Input {@code duplicate-command}. */
  public IssuesHelper duplicateCommand(Expr value) {
    return with("duplicate-command", value);
  }

  /** Input {@code duplicate-labels}. */
  public IssuesHelper duplicateLabels(String value) {
    return with("duplicate-labels", value);
  }

  /** Input {@code duplicate-labels}. */
  public IssuesHelper duplicateLabels(Expr value) {
    return with("duplicate-labels", value);
  }

  /** Input {@code emoji}. */
  public IssuesHelper emoji(String value) {
    return with("emoji", value);
  }

  /** Input {@code emoji}. */
  public IssuesHelper emoji(Expr value) {
    return with("emoji", value);
  }

  /** Input {@code exclude-issue-numbers}. */
  public IssuesHelper excludeIssueNumbers(String value) {
    return with("exclude-issue-numbers", value);
  }

  /** Input {@code exclude-issue-numbers}. */
  public IssuesHelper excludeIssueNumbers(Expr value) {
    return with("exclude-issue-numbers", value);
  }

  /** Input {@code exclude-labels}. */
  public IssuesHelper excludeLabels(String value) {
    return with("exclude-labels", value);
  }

  /** Input {@code exclude-labels}. */
  public IssuesHelper excludeLabels(Expr value) {
    return with("exclude-labels", value);
  }

  /** Input {@code inactive-day}. */
  public IssuesHelper inactiveDay(String value) {
    return with("inactive-day", value);
  }

  /** Input {@code inactive-day}. */
  public IssuesHelper inactiveDay(Expr value) {
    return with("inactive-day", value);
  }

  /** Input {@code inactive-label}. */
  public IssuesHelper inactiveLabel(String value) {
    return with("inactive-label", value);
  }

  /** Input {@code inactive-label}. */
  public IssuesHelper inactiveLabel(Expr value) {
    return with("inactive-label", value);
  }

  /** Input {@code inactive-mode}. */
  public IssuesHelper inactiveMode(String value) {
    return with("inactive-mode", value);
  }

  /** Input {@code inactive-mode}. */
  public IssuesHelper inactiveMode(Expr value) {
    return with("inactive-mode", value);
  }

  /** Input {@code issue-assignee}. */
  public IssuesHelper issueAssignee(String value) {
    return with("issue-assignee", value);
  }

  /** Input {@code issue-assignee}. */
  public IssuesHelper issueAssignee(Expr value) {
    return with("issue-assignee", value);
  }

  /** Input {@code issue-creator}. */
  public IssuesHelper issueCreator(String value) {
    return with("issue-creator", value);
  }

  /** Input {@code issue-creator}. */
  public IssuesHelper issueCreator(Expr value) {
    return with("issue-creator", value);
  }

  /** Input {@code issue-emoji}. */
  public IssuesHelper issueEmoji(String value) {
    return with("issue-emoji", value);
  }

  /** Input {@code issue-emoji}. */
  public IssuesHelper issueEmoji(Expr value) {
    return with("issue-emoji", value);
  }

  /** Input {@code issue-mentioned}. */
  public IssuesHelper issueMentioned(String value) {
    return with("issue-mentioned", value);
  }

  /** Input {@code issue-mentioned}. */
  public IssuesHelper issueMentioned(Expr value) {
    return with("issue-mentioned", value);
  }

  /** Input {@code issue-number}. */
  public IssuesHelper issueNumber(String value) {
    return with("issue-number", value);
  }

  /** Input {@code issue-number}. */
  public IssuesHelper issueNumber(Expr value) {
    return with("issue-number", value);
  }

  /** Input {@code issue-state}. */
  public IssuesHelper issueState(String value) {
    return with("issue-state", value);
  }

  /** Input {@code issue-state}. */
  public IssuesHelper issueState(Expr value) {
    return with("issue-state", value);
  }

  /** Input {@code label-color}. */
  public IssuesHelper labelColor(String value) {
    return with("label-color", value);
  }

  /** Input {@code label-color}. */
  public IssuesHelper labelColor(Expr value) {
    return with("label-color", value);
  }

  /** Input {@code label-desc}. */
  public IssuesHelper labelDesc(String value) {
    return with("label-desc", value);
  }

  /** Input {@code label-desc}. */
  public IssuesHelper labelDesc(Expr value) {
    return with("label-desc", value);
  }

  /** Input {@code label-name}. */
  public IssuesHelper labelName(String value) {
    return with("label-name", value);
  }

  /** Input {@code label-name}. */
  public IssuesHelper labelName(Expr value) {
    return with("label-name", value);
  }

  /** Input {@code labels}. */
  public IssuesHelper labels(String value) {
    return with("labels", value);
  }

  /** Input {@code labels}. */
  public IssuesHelper labels(Expr value) {
    return with("labels", value);
  }

  /** Input {@code lock-reason}. */
  public IssuesHelper lockReason(String value) {
    return with("lock-reason", value);
  }

  /** Input {@code lock-reason}. */
  public IssuesHelper lockReason(Expr value) {
    return with("lock-reason", value);
  }

  /** Input {@code random-to}. */
  public IssuesHelper randomTo(String value) {
    return with("random-to", value);
  }

  /** Input {@code random-to}. */
  public IssuesHelper randomTo(Expr value) {
    return with("random-to", value);
  }

  /** Input {@code remove-labels}. */
  public IssuesHelper removeLabels(String value) {
    return with("remove-labels", value);
  }

  /** Input {@code remove-labels}. */
  public IssuesHelper removeLabels(Expr value) {
    return with("remove-labels", value);
  }

  /** Input {@code repo}. */
  public IssuesHelper repo(String value) {
    return with("repo", value);
  }

  /** Input {@code repo}. */
  public IssuesHelper repo(Expr value) {
    return with("repo", value);
  }

  /** Input {@code require-permission}. */
  public IssuesHelper requirePermission(String value) {
    return with("require-permission", value);
  }

  /** Input {@code require-permission}. */
  public IssuesHelper requirePermission(Expr value) {
    return with("require-permission", value);
  }

  /** Input {@code show-thanks}. */
  public IssuesHelper showThanks(String value) {
    return with("show-thanks", value);
  }

  /** Input {@code show-thanks}. */
  public IssuesHelper showThanks(Expr value) {
    return with("show-thanks", value);
  }

  /** Input {@code state}. */
  public IssuesHelper state(String value) {
    return with("state", value);
  }

  /** Input {@code state}. */
  public IssuesHelper state(Expr value) {
    return with("state", value);
  }

  /** Input {@code title}. */
  public IssuesHelper title(String value) {
    return with("title", value);
  }

  /** Input {@code title}. */
  public IssuesHelper title(Expr value) {
    return with("title", value);
  }

  /** Input {@code title-excludes}. */
  public IssuesHelper titleExcludes(String value) {
    return with("title-excludes", value);
  }

  /** Input {@code title-excludes}. */
  public IssuesHelper titleExcludes(Expr value) {
    return with("title-excludes", value);
  }

  /** Input {@code title-includes}. */
  public IssuesHelper titleIncludes(String value) {
    return with("title-includes", value);
  }

  /** Input {@code title-includes}. */
  public IssuesHelper titleIncludes(Expr value) {
    return with("title-includes", value);
  }

  /** Input {@code token}. */
  public IssuesHelper token(String value) {
    return with("token", value);
  }

  /** Input {@code token}. */
  public IssuesHelper token(Expr value) {
    return with("token", value);
  }

  /** Input {@code update-mode}. */
  public IssuesHelper updateMode(String value) {
    return with("update-mode", value);
  }

  /** Input {@code update-mode}. */
  public IssuesHelper updateMode(Expr value) {
    return with("update-mode", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr checkResult() {
      return get("check-result");
    }

    public StringExpr commentId() {
      return get("comment-id");
    }

    public StringExpr comments() {
      return get("comments");
    }

    public StringExpr issueAssignees() {
      return get("issue-assignees");
    }

    public StringExpr issueBody() {
      return get("issue-body");
    }

    public StringExpr issueLabels() {
      return get("issue-labels");
    }

    public StringExpr issueNumber() {
      return get("issue-number");
    }

    public StringExpr issueState() {
      return get("issue-state");
    }

    public StringExpr issueTitle() {
      return get("issue-title");
    }

    public StringExpr issues() {
      return get("issues");
    }
  }
}
