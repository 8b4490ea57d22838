// Generated; to change it, change this table:
// schemas/actions/dessant__lock-threads.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code dessant/lock-threads}, as of v6.0.2. See https://github.com/dessant/lock-threads. */
public final class LockThreads extends Action<LockThreads, LockThreads.Outputs> {

  private LockThreads(ActionCall call) {
    super(call);
  }

  public static LockThreads action() {
    return new LockThreads(ActionCall.of("dessant/lock-threads"));
  }

  @Override
  protected LockThreads copy(ActionCall changed) {
    return new LockThreads(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code add-discussion-labels}. */
  public LockThreads addDiscussionLabels(String value) {
    return with("add-discussion-labels", value);
  }

  /** Input {@code add-discussion-labels}. */
  public LockThreads addDiscussionLabels(Expr value) {
    return with("add-discussion-labels", value);
  }

  /** Input {@code add-issue-labels}. */
  public LockThreads addIssueLabels(String value) {
    return with("add-issue-labels", value);
  }

  /** Input {@code add-issue-labels}. */
  public LockThreads addIssueLabels(Expr value) {
    return with("add-issue-labels", value);
  }

  /** Input {@code add-pr-labels}. */
  public LockThreads addPrLabels(String value) {
    return with("add-pr-labels", value);
  }

  /** Input {@code add-pr-labels}. */
  public LockThreads addPrLabels(Expr value) {
    return with("add-pr-labels", value);
  }

  /** Input {@code discussion-comment}. */
  public LockThreads discussionComment(String value) {
    return with("discussion-comment", value);
  }

  /** Input {@code discussion-comment}. */
  public LockThreads discussionComment(Expr value) {
    return with("discussion-comment", value);
  }

  /** Input {@code discussion-inactive-days}. */
  public LockThreads discussionInactiveDays(String value) {
    return with("discussion-inactive-days", value);
  }

  /** Input {@code discussion-inactive-days}. */
  public LockThreads discussionInactiveDays(Expr value) {
    return with("discussion-inactive-days", value);
  }

  /** Input {@code exclude-any-discussion-labels}. */
  public LockThreads excludeAnyDiscussionLabels(String value) {
    return with("exclude-any-discussion-labels", value);
  }

  /** Input {@code exclude-any-discussion-labels}. */
  public LockThreads excludeAnyDiscussionLabels(Expr value) {
    return with("exclude-any-discussion-labels", value);
  }

  /** Input {@code exclude-any-issue-labels}. */
  public LockThreads excludeAnyIssueLabels(String value) {
    return with("exclude-any-issue-labels", value);
  }

  /** Input {@code exclude-any-issue-labels}. */
  public LockThreads excludeAnyIssueLabels(Expr value) {
    return with("exclude-any-issue-labels", value);
  }

  /** Input {@code exclude-any-pr-labels}. */
  public LockThreads excludeAnyPrLabels(String value) {
    return with("exclude-any-pr-labels", value);
  }

  /** Input {@code exclude-any-pr-labels}. */
  public LockThreads excludeAnyPrLabels(Expr value) {
    return with("exclude-any-pr-labels", value);
  }

  /** Input {@code exclude-discussion-closed-after}. */
  public LockThreads excludeDiscussionClosedAfter(String value) {
    return with("exclude-discussion-closed-after", value);
  }

  /** Input {@code exclude-discussion-closed-after}. */
  public LockThreads excludeDiscussionClosedAfter(Expr value) {
    return with("exclude-discussion-closed-after", value);
  }

  /** Input {@code exclude-discussion-closed-before}. */
  public LockThreads excludeDiscussionClosedBefore(String value) {
    return with("exclude-discussion-closed-before", value);
  }

  /** Input {@code exclude-discussion-closed-before}. */
  public LockThreads excludeDiscussionClosedBefore(Expr value) {
    return with("exclude-discussion-closed-before", value);
  }

  /** Input {@code exclude-discussion-closed-between}. */
  public LockThreads excludeDiscussionClosedBetween(String value) {
    return with("exclude-discussion-closed-between", value);
  }

  /** Input {@code exclude-discussion-closed-between}. */
  public LockThreads excludeDiscussionClosedBetween(Expr value) {
    return with("exclude-discussion-closed-between", value);
  }

  /** Input {@code exclude-discussion-created-after}. */
  public LockThreads excludeDiscussionCreatedAfter(String value) {
    return with("exclude-discussion-created-after", value);
  }

  /** Input {@code exclude-discussion-created-after}. */
  public LockThreads excludeDiscussionCreatedAfter(Expr value) {
    return with("exclude-discussion-created-after", value);
  }

  /** Input {@code exclude-discussion-created-before}. */
  public LockThreads excludeDiscussionCreatedBefore(String value) {
    return with("exclude-discussion-created-before", value);
  }

  /** Input {@code exclude-discussion-created-before}. */
  public LockThreads excludeDiscussionCreatedBefore(Expr value) {
    return with("exclude-discussion-created-before", value);
  }

  /** Input {@code exclude-discussion-created-between}. */
  public LockThreads excludeDiscussionCreatedBetween(String value) {
    return with("exclude-discussion-created-between", value);
  }

  /** Input {@code exclude-discussion-created-between}. */
  public LockThreads excludeDiscussionCreatedBetween(Expr value) {
    return with("exclude-discussion-created-between", value);
  }

  /** Input {@code exclude-issue-closed-after}. */
  public LockThreads excludeIssueClosedAfter(String value) {
    return with("exclude-issue-closed-after", value);
  }

  /** Input {@code exclude-issue-closed-after}. */
  public LockThreads excludeIssueClosedAfter(Expr value) {
    return with("exclude-issue-closed-after", value);
  }

  /** Input {@code exclude-issue-closed-before}. */
  public LockThreads excludeIssueClosedBefore(String value) {
    return with("exclude-issue-closed-before", value);
  }

  /** Input {@code exclude-issue-closed-before}. */
  public LockThreads excludeIssueClosedBefore(Expr value) {
    return with("exclude-issue-closed-before", value);
  }

  /** Input {@code exclude-issue-closed-between}. */
  public LockThreads excludeIssueClosedBetween(String value) {
    return with("exclude-issue-closed-between", value);
  }

  /** Input {@code exclude-issue-closed-between}. */
  public LockThreads excludeIssueClosedBetween(Expr value) {
    return with("exclude-issue-closed-between", value);
  }

  /** Input {@code exclude-issue-created-after}. */
  public LockThreads excludeIssueCreatedAfter(String value) {
    return with("exclude-issue-created-after", value);
  }

  /** Input {@code exclude-issue-created-after}. */
  public LockThreads excludeIssueCreatedAfter(Expr value) {
    return with("exclude-issue-created-after", value);
  }

  /** Input {@code exclude-issue-created-before}. */
  public LockThreads excludeIssueCreatedBefore(String value) {
    return with("exclude-issue-created-before", value);
  }

  /** Input {@code exclude-issue-created-before}. */
  public LockThreads excludeIssueCreatedBefore(Expr value) {
    return with("exclude-issue-created-before", value);
  }

  /** Input {@code exclude-issue-created-between}. */
  public LockThreads excludeIssueCreatedBetween(String value) {
    return with("exclude-issue-created-between", value);
  }

  /** Input {@code exclude-issue-created-between}. */
  public LockThreads excludeIssueCreatedBetween(Expr value) {
    return with("exclude-issue-created-between", value);
  }

  /** Input {@code exclude-pr-closed-after}. */
  public LockThreads excludePrClosedAfter(String value) {
    return with("exclude-pr-closed-after", value);
  }

  /** Input {@code exclude-pr-closed-after}. */
  public LockThreads excludePrClosedAfter(Expr value) {
    return with("exclude-pr-closed-after", value);
  }

  /** Input {@code exclude-pr-closed-before}. */
  public LockThreads excludePrClosedBefore(String value) {
    return with("exclude-pr-closed-before", value);
  }

  /** Input {@code exclude-pr-closed-before}. */
  public LockThreads excludePrClosedBefore(Expr value) {
    return with("exclude-pr-closed-before", value);
  }

  /** Input {@code exclude-pr-closed-between}. */
  public LockThreads excludePrClosedBetween(String value) {
    return with("exclude-pr-closed-between", value);
  }

  /** Input {@code exclude-pr-closed-between}. */
  public LockThreads excludePrClosedBetween(Expr value) {
    return with("exclude-pr-closed-between", value);
  }

  /** Input {@code exclude-pr-created-after}. */
  public LockThreads excludePrCreatedAfter(String value) {
    return with("exclude-pr-created-after", value);
  }

  /** Input {@code exclude-pr-created-after}. */
  public LockThreads excludePrCreatedAfter(Expr value) {
    return with("exclude-pr-created-after", value);
  }

  /** Input {@code exclude-pr-created-before}. */
  public LockThreads excludePrCreatedBefore(String value) {
    return with("exclude-pr-created-before", value);
  }

  /** Input {@code exclude-pr-created-before}. */
  public LockThreads excludePrCreatedBefore(Expr value) {
    return with("exclude-pr-created-before", value);
  }

  /** Input {@code exclude-pr-created-between}. */
  public LockThreads excludePrCreatedBetween(String value) {
    return with("exclude-pr-created-between", value);
  }

  /** Input {@code exclude-pr-created-between}. */
  public LockThreads excludePrCreatedBetween(Expr value) {
    return with("exclude-pr-created-between", value);
  }

  /** Input {@code github-token}. */
  public LockThreads githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}. */
  public LockThreads githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Input {@code include-all-discussion-labels}. */
  public LockThreads includeAllDiscussionLabels(String value) {
    return with("include-all-discussion-labels", value);
  }

  /** Input {@code include-all-discussion-labels}. */
  public LockThreads includeAllDiscussionLabels(Expr value) {
    return with("include-all-discussion-labels", value);
  }

  /** Input {@code include-all-issue-labels}. */
  public LockThreads includeAllIssueLabels(String value) {
    return with("include-all-issue-labels", value);
  }

  /** Input {@code include-all-issue-labels}. */
  public LockThreads includeAllIssueLabels(Expr value) {
    return with("include-all-issue-labels", value);
  }

  /** Input {@code include-all-pr-labels}. */
  public LockThreads includeAllPrLabels(String value) {
    return with("include-all-pr-labels", value);
  }

  /** Input {@code include-all-pr-labels}. */
  public LockThreads includeAllPrLabels(Expr value) {
    return with("include-all-pr-labels", value);
  }

  /** Input {@code include-any-discussion-labels}. */
  public LockThreads includeAnyDiscussionLabels(String value) {
    return with("include-any-discussion-labels", value);
  }

  /** Input {@code include-any-discussion-labels}. */
  public LockThreads includeAnyDiscussionLabels(Expr value) {
    return with("include-any-discussion-labels", value);
  }

  /** Input {@code include-any-issue-labels}. */
  public LockThreads includeAnyIssueLabels(String value) {
    return with("include-any-issue-labels", value);
  }

  /** Input {@code include-any-issue-labels}. */
  public LockThreads includeAnyIssueLabels(Expr value) {
    return with("include-any-issue-labels", value);
  }

  /** Input {@code include-any-pr-labels}. */
  public LockThreads includeAnyPrLabels(String value) {
    return with("include-any-pr-labels", value);
  }

  /** Input {@code include-any-pr-labels}. */
  public LockThreads includeAnyPrLabels(Expr value) {
    return with("include-any-pr-labels", value);
  }

  /** Input {@code issue-comment}. */
  public LockThreads issueComment(String value) {
    return with("issue-comment", value);
  }

  /** Input {@code issue-comment}. */
  public LockThreads issueComment(Expr value) {
    return with("issue-comment", value);
  }

  /** Input {@code issue-inactive-days}. */
  public LockThreads issueInactiveDays(String value) {
    return with("issue-inactive-days", value);
  }

  /** Input {@code issue-inactive-days}. */
  public LockThreads issueInactiveDays(Expr value) {
    return with("issue-inactive-days", value);
  }

  /** Input {@code issue-lock-reason}. */
  public LockThreads issueLockReason(String value) {
    return with("issue-lock-reason", value);
  }

  /** Input {@code issue-lock-reason}. */
  public LockThreads issueLockReason(Expr value) {
    return with("issue-lock-reason", value);
  }

  /** Input {@code log-output}. */
  public LockThreads logOutput(String value) {
    return with("log-output", value);
  }

  /** Input {@code log-output}. */
  public LockThreads logOutput(Expr value) {
    return with("log-output", value);
  }

  /** Input {@code pr-comment}. */
  public LockThreads prComment(String value) {
    return with("pr-comment", value);
  }

  /** Input {@code pr-comment}. */
  public LockThreads prComment(Expr value) {
    return with("pr-comment", value);
  }

  /** Input {@code pr-inactive-days}. */
  public LockThreads prInactiveDays(String value) {
    return with("pr-inactive-days", value);
  }

  /** Input {@code pr-inactive-days}. */
  public LockThreads prInactiveDays(Expr value) {
    return with("pr-inactive-days", value);
  }

  /** Input {@code pr-lock-reason}. */
  public LockThreads prLockReason(String value) {
    return with("pr-lock-reason", value);
  }

  /** Input {@code pr-lock-reason}. */
  public LockThreads prLockReason(Expr value) {
    return with("pr-lock-reason", value);
  }

  /** Input {@code process-only}. */
  public LockThreads processOnly(String value) {
    return with("process-only", value);
  }

  /** Input {@code process-only}. */
  public LockThreads processOnly(Expr value) {
    return with("process-only", value);
  }

  /** Input {@code remove-discussion-labels}. */
  public LockThreads removeDiscussionLabels(String value) {
    return with("remove-discussion-labels", value);
  }

  /** Input {@code remove-discussion-labels}. */
  public LockThreads removeDiscussionLabels(Expr value) {
    return with("remove-discussion-labels", value);
  }

  /** Input {@code remove-issue-labels}. */
  public LockThreads removeIssueLabels(String value) {
    return with("remove-issue-labels", value);
  }

  /** Input {@code remove-issue-labels}. */
  public LockThreads removeIssueLabels(Expr value) {
    return with("remove-issue-labels", value);
  }

  /** Input {@code remove-pr-labels}. */
  public LockThreads removePrLabels(String value) {
    return with("remove-pr-labels", value);
  }

  /** Input {@code remove-pr-labels}. */
  public LockThreads removePrLabels(Expr value) {
    return with("remove-pr-labels", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr discussions() {
      return get("discussions");
    }

    public StringExpr issues() {
      return get("issues");
    }

    public StringExpr prs() {
      return get("prs");
    }
  }
}
