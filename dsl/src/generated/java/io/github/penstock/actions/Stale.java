// Generated; to change it, change this table:
// schemas/actions/actions__stale.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/stale}, as of v11.0.0. See https://github.com/actions/stale. */
public final class Stale extends Action<Stale, Stale.Outputs> {

  private Stale(ActionCall call) {
    super(call);
  }

  public static Stale action() {
    return new Stale(ActionCall.of("actions/stale"));
  }

  @Override
  protected Stale copy(ActionCall changed) {
    return new Stale(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code repo-token}; default {@code ${{ github.token }}}. */
  public Stale repoToken(String value) {
    return with("repo-token", value);
  }

  /** Input {@code repo-token}; default {@code ${{ github.token }}}. */
  public Stale repoToken(Expr value) {
    return with("repo-token", value);
  }

  /** Input {@code stale-issue-message}. */
  public Stale staleIssueMessage(String value) {
    return with("stale-issue-message", value);
  }

  /** Input {@code stale-issue-message}. */
  public Stale staleIssueMessage(Expr value) {
    return with("stale-issue-message", value);
  }

  /** Input {@code stale-pr-message}. */
  public Stale stalePrMessage(String value) {
    return with("stale-pr-message", value);
  }

  /** Input {@code stale-pr-message}. */
  public Stale stalePrMessage(Expr value) {
    return with("stale-pr-message", value);
  }

  /** Input {@code close-issue-message}. */
  public Stale closeIssueMessage(String value) {
    return with("close-issue-message", value);
  }

  /** Input {@code close-issue-message}. */
  public Stale closeIssueMessage(Expr value) {
    return with("close-issue-message", value);
  }

  /** Input {@code close-pr-message}. */
  public Stale closePrMessage(String value) {
    return with("close-pr-message", value);
  }

  /** Input {@code close-pr-message}. */
  public Stale closePrMessage(Expr value) {
    return with("close-pr-message", value);
  }

  /** Input {@code days-before-stale}; default {@code 60}. */
  public Stale daysBeforeStale(long value) {
    return with("days-before-stale", value);
  }

  /** Input {@code days-before-stale}; default {@code 60}. */
  public Stale daysBeforeStale(String value) {
    return with("days-before-stale", value);
  }

  /** Input {@code days-before-stale}; default {@code 60}. */
  public Stale daysBeforeStale(Expr value) {
    return with("days-before-stale", value);
  }

  /** Input {@code days-before-issue-stale}. */
  public Stale daysBeforeIssueStale(String value) {
    return with("days-before-issue-stale", value);
  }

  /** Input {@code days-before-issue-stale}. */
  public Stale daysBeforeIssueStale(Expr value) {
    return with("days-before-issue-stale", value);
  }

  /** Input {@code days-before-pr-stale}; {@code -1} is never. */
  public Stale daysBeforePrStale(long value) {
    return with("days-before-pr-stale", value);
  }

  /** Input {@code days-before-pr-stale}; {@code -1} is never. */
  public Stale daysBeforePrStale(Expr value) {
    return with("days-before-pr-stale", value);
  }

  /** Input {@code days-before-close}; default {@code 7}. */
  public Stale daysBeforeClose(long value) {
    return with("days-before-close", value);
  }

  /** Input {@code days-before-close}; default {@code 7}. */
  public Stale daysBeforeClose(Expr value) {
    return with("days-before-close", value);
  }

  /** Input {@code days-before-issue-close}; {@code -1} is never. */
  public Stale daysBeforeIssueClose(long value) {
    return with("days-before-issue-close", value);
  }

  /** Input {@code days-before-issue-close}; {@code -1} is never. */
  public Stale daysBeforeIssueClose(Expr value) {
    return with("days-before-issue-close", value);
  }

  /** Input {@code days-before-pr-close}; {@code -1} is never. */
  public Stale daysBeforePrClose(long value) {
    return with("days-before-pr-close", value);
  }

  /** Input {@code days-before-pr-close}; {@code -1} is never. */
  public Stale daysBeforePrClose(Expr value) {
    return with("days-before-pr-close", value);
  }

  /** Input {@code stale-issue-label}; default {@code Stale}. */
  public Stale staleIssueLabel(String value) {
    return with("stale-issue-label", value);
  }

  /** Input {@code stale-issue-label}; default {@code Stale}. */
  public Stale staleIssueLabel(Expr value) {
    return with("stale-issue-label", value);
  }

  /** Input {@code close-issue-label}. */
  public Stale closeIssueLabel(String value) {
    return with("close-issue-label", value);
  }

  /** Input {@code close-issue-label}. */
  public Stale closeIssueLabel(Expr value) {
    return with("close-issue-label", value);
  }

  /** Adds items to input {@code exempt-issue-labels}. */
  public Stale exemptIssueLabels(String... items) {
    return withList("exempt-issue-labels", ",", items);
  }

  /** Sets all of input {@code exempt-issue-labels}. */
  public Stale exemptIssueLabels(Expr value) {
    return with("exempt-issue-labels", value);
  }

  /** Input {@code close-issue-reason}; default {@code not_planned}. */
  public Stale closeIssueReason(String value) {
    return with("close-issue-reason", value);
  }

  /** Input {@code close-issue-reason}; default {@code not_planned}. */
  public Stale closeIssueReason(CloseIssueReason value) {
    return with("close-issue-reason", value.toString());
  }

  /** Input {@code close-issue-reason}; default {@code not_planned}. */
  public Stale closeIssueReason(Expr value) {
    return with("close-issue-reason", value);
  }

  /** Input {@code stale-pr-label}; default {@code Stale}. */
  public Stale stalePrLabel(String value) {
    return with("stale-pr-label", value);
  }

  /** Input {@code stale-pr-label}; default {@code Stale}. */
  public Stale stalePrLabel(Expr value) {
    return with("stale-pr-label", value);
  }

  /** Input {@code close-pr-label}. */
  public Stale closePrLabel(String value) {
    return with("close-pr-label", value);
  }

  /** Input {@code close-pr-label}. */
  public Stale closePrLabel(Expr value) {
    return with("close-pr-label", value);
  }

  /** Adds items to input {@code exempt-pr-labels}. */
  public Stale exemptPrLabels(String... items) {
    return withList("exempt-pr-labels", ",", items);
  }

  /** Sets all of input {@code exempt-pr-labels}. */
  public Stale exemptPrLabels(Expr value) {
    return with("exempt-pr-labels", value);
  }

  /** Adds items to input {@code exempt-milestones}. */
  public Stale exemptMilestones(String... items) {
    return withList("exempt-milestones", ",", items);
  }

  /** Sets all of input {@code exempt-milestones}. */
  public Stale exemptMilestones(Expr value) {
    return with("exempt-milestones", value);
  }

  /** Adds items to input {@code exempt-issue-milestones}. */
  public Stale exemptIssueMilestones(String... items) {
    return withList("exempt-issue-milestones", ",", items);
  }

  /** Sets all of input {@code exempt-issue-milestones}. */
  public Stale exemptIssueMilestones(Expr value) {
    return with("exempt-issue-milestones", value);
  }

  /** Adds items to input {@code exempt-pr-milestones}. */
  public Stale exemptPrMilestones(String... items) {
    return withList("exempt-pr-milestones", ",", items);
  }

  /** Sets all of input {@code exempt-pr-milestones}. */
  public Stale exemptPrMilestones(Expr value) {
    return with("exempt-pr-milestones", value);
  }

  /** Input {@code exempt-all-milestones}; default {@code false}. */
  public Stale exemptAllMilestones(boolean value) {
    return with("exempt-all-milestones", value);
  }

  /** Input {@code exempt-all-milestones}; default {@code false}. */
  public Stale exemptAllMilestones(Expr value) {
    return with("exempt-all-milestones", value);
  }

  /** Input {@code exempt-all-issue-milestones}. */
  public Stale exemptAllIssueMilestones(boolean value) {
    return with("exempt-all-issue-milestones", value);
  }

  /** Input {@code exempt-all-issue-milestones}. */
  public Stale exemptAllIssueMilestones(Expr value) {
    return with("exempt-all-issue-milestones", value);
  }

  /** Input {@code exempt-all-pr-milestones}. */
  public Stale exemptAllPrMilestones(boolean value) {
    return with("exempt-all-pr-milestones", value);
  }

  /** Input {@code exempt-all-pr-milestones}. */
  public Stale exemptAllPrMilestones(Expr value) {
    return with("exempt-all-pr-milestones", value);
  }

  /** Adds items to input {@code only-labels}. */
  public Stale onlyLabels(String... items) {
    return withList("only-labels", ",", items);
  }

  /** Sets all of input {@code only-labels}. */
  public Stale onlyLabels(Expr value) {
    return with("only-labels", value);
  }

  /** Adds items to input {@code any-of-labels}. */
  public Stale anyOfLabels(String... items) {
    return withList("any-of-labels", ",", items);
  }

  /** Sets all of input {@code any-of-labels}. */
  public Stale anyOfLabels(Expr value) {
    return with("any-of-labels", value);
  }

  /** Adds items to input {@code any-of-issue-labels}. */
  public Stale anyOfIssueLabels(String... items) {
    return withList("any-of-issue-labels", ",", items);
  }

  /** Sets all of input {@code any-of-issue-labels}. */
  public Stale anyOfIssueLabels(Expr value) {
    return with("any-of-issue-labels", value);
  }

  /** Adds items to input {@code any-of-pr-labels}. */
  public Stale anyOfPrLabels(String... items) {
    return withList("any-of-pr-labels", ",", items);
  }

  /** Sets all of input {@code any-of-pr-labels}. */
  public Stale anyOfPrLabels(Expr value) {
    return with("any-of-pr-labels", value);
  }

  /** Adds items to input {@code only-issue-labels}. */
  public Stale onlyIssueLabels(String... items) {
    return withList("only-issue-labels", ",", items);
  }

  /** Sets all of input {@code only-issue-labels}. */
  public Stale onlyIssueLabels(Expr value) {
    return with("only-issue-labels", value);
  }

  /** Adds items to input {@code only-pr-labels}. */
  public Stale onlyPrLabels(String... items) {
    return withList("only-pr-labels", ",", items);
  }

  /** Sets all of input {@code only-pr-labels}. */
  public Stale onlyPrLabels(Expr value) {
    return with("only-pr-labels", value);
  }

  /** Input {@code operations-per-run}; default {@code 30}. */
  public Stale operationsPerRun(long value) {
    return with("operations-per-run", value);
  }

  /** Input {@code operations-per-run}; default {@code 30}. */
  public Stale operationsPerRun(Expr value) {
    return with("operations-per-run", value);
  }

  /** Input {@code remove-stale-when-updated}; default {@code true}. */
  public Stale removeStaleWhenUpdated(boolean value) {
    return with("remove-stale-when-updated", value);
  }

  /** Input {@code remove-stale-when-updated}; default {@code true}. */
  public Stale removeStaleWhenUpdated(Expr value) {
    return with("remove-stale-when-updated", value);
  }

  /** Input {@code remove-issue-stale-when-updated}. */
  public Stale removeIssueStaleWhenUpdated(boolean value) {
    return with("remove-issue-stale-when-updated", value);
  }

  /** Input {@code remove-issue-stale-when-updated}. */
  public Stale removeIssueStaleWhenUpdated(Expr value) {
    return with("remove-issue-stale-when-updated", value);
  }

  /** Input {@code remove-pr-stale-when-updated}. */
  public Stale removePrStaleWhenUpdated(boolean value) {
    return with("remove-pr-stale-when-updated", value);
  }

  /** Input {@code remove-pr-stale-when-updated}. */
  public Stale removePrStaleWhenUpdated(Expr value) {
    return with("remove-pr-stale-when-updated", value);
  }

  /** Input {@code debug-only}; default {@code false}. */
  public Stale debugOnly(boolean value) {
    return with("debug-only", value);
  }

  /** Input {@code debug-only}; default {@code false}. */
  public Stale debugOnly(Expr value) {
    return with("debug-only", value);
  }

  /** Input {@code ascending}; default {@code false}. */
  public Stale ascending(boolean value) {
    return with("ascending", value);
  }

  /** Input {@code ascending}; default {@code false}. */
  public Stale ascending(Expr value) {
    return with("ascending", value);
  }

  /** Input {@code sort-by}; default {@code created}. */
  public Stale sortBy(String value) {
    return with("sort-by", value);
  }

  /** Input {@code sort-by}; default {@code created}. */
  public Stale sortBy(SortBy value) {
    return with("sort-by", value.toString());
  }

  /** Input {@code sort-by}; default {@code created}. */
  public Stale sortBy(Expr value) {
    return with("sort-by", value);
  }

  /** Input {@code delete-branch}; default {@code false}. */
  public Stale deleteBranch(boolean value) {
    return with("delete-branch", value);
  }

  /** Input {@code delete-branch}; default {@code false}. */
  public Stale deleteBranch(Expr value) {
    return with("delete-branch", value);
  }

  /** Input {@code start-date}. */
  public Stale startDate(String value) {
    return with("start-date", value);
  }

  /** Input {@code start-date}. */
  public Stale startDate(Expr value) {
    return with("start-date", value);
  }

  /** Adds items to input {@code exempt-assignees}. */
  public Stale exemptAssignees(String... items) {
    return withList("exempt-assignees", ",", items);
  }

  /** Sets all of input {@code exempt-assignees}. */
  public Stale exemptAssignees(Expr value) {
    return with("exempt-assignees", value);
  }

  /** Adds items to input {@code exempt-issue-assignees}. */
  public Stale exemptIssueAssignees(String... items) {
    return withList("exempt-issue-assignees", ",", items);
  }

  /** Sets all of input {@code exempt-issue-assignees}. */
  public Stale exemptIssueAssignees(Expr value) {
    return with("exempt-issue-assignees", value);
  }

  /** Adds items to input {@code exempt-pr-assignees}. */
  public Stale exemptPrAssignees(String... items) {
    return withList("exempt-pr-assignees", ",", items);
  }

  /** Sets all of input {@code exempt-pr-assignees}. */
  public Stale exemptPrAssignees(Expr value) {
    return with("exempt-pr-assignees", value);
  }

  /** Input {@code exempt-all-assignees}; default {@code false}. */
  public Stale exemptAllAssignees(boolean value) {
    return with("exempt-all-assignees", value);
  }

  /** Input {@code exempt-all-assignees}; default {@code false}. */
  public Stale exemptAllAssignees(Expr value) {
    return with("exempt-all-assignees", value);
  }

  /** Input {@code exempt-all-issue-assignees}. */
  public Stale exemptAllIssueAssignees(String value) {
    return with("exempt-all-issue-assignees", value);
  }

  /** Input {@code exempt-all-issue-assignees}. */
  public Stale exemptAllIssueAssignees(Expr value) {
    return with("exempt-all-issue-assignees", value);
  }

  /** Input {@code exempt-all-pr-assignees}. */
  public Stale exemptAllPrAssignees(boolean value) {
    return with("exempt-all-pr-assignees", value);
  }

  /** Input {@code exempt-all-pr-assignees}. */
  public Stale exemptAllPrAssignees(Expr value) {
    return with("exempt-all-pr-assignees", value);
  }

  /** Input {@code exempt-draft-pr}; default {@code false}. */
  public Stale exemptDraftPr(boolean value) {
    return with("exempt-draft-pr", value);
  }

  /** Input {@code exempt-draft-pr}; default {@code false}. */
  public Stale exemptDraftPr(Expr value) {
    return with("exempt-draft-pr", value);
  }

  /** Input {@code enable-statistics}; default {@code true}. */
  public Stale enableStatistics(boolean value) {
    return with("enable-statistics", value);
  }

  /** Input {@code enable-statistics}; default {@code true}. */
  public Stale enableStatistics(Expr value) {
    return with("enable-statistics", value);
  }

  /** Adds items to input {@code labels-to-add-when-unstale}. */
  public Stale labelsToAddWhenUnstale(String... items) {
    return withList("labels-to-add-when-unstale", ",", items);
  }

  /** Sets all of input {@code labels-to-add-when-unstale}. */
  public Stale labelsToAddWhenUnstale(Expr value) {
    return with("labels-to-add-when-unstale", value);
  }

  /** Adds items to input {@code labels-to-remove-when-stale}. */
  public Stale labelsToRemoveWhenStale(String... items) {
    return withList("labels-to-remove-when-stale", ",", items);
  }

  /** Sets all of input {@code labels-to-remove-when-stale}. */
  public Stale labelsToRemoveWhenStale(Expr value) {
    return with("labels-to-remove-when-stale", value);
  }

  /** Adds items to input {@code labels-to-remove-when-unstale}. */
  public Stale labelsToRemoveWhenUnstale(String... items) {
    return withList("labels-to-remove-when-unstale", ",", items);
  }

  /** Sets all of input {@code labels-to-remove-when-unstale}. */
  public Stale labelsToRemoveWhenUnstale(Expr value) {
    return with("labels-to-remove-when-unstale", value);
  }

  /** Input {@code ignore-updates}; default {@code false}. */
  public Stale ignoreUpdates(boolean value) {
    return with("ignore-updates", value);
  }

  /** Input {@code ignore-updates}; default {@code false}. */
  public Stale ignoreUpdates(Expr value) {
    return with("ignore-updates", value);
  }

  /** Input {@code ignore-issue-updates}. */
  public Stale ignoreIssueUpdates(boolean value) {
    return with("ignore-issue-updates", value);
  }

  /** Input {@code ignore-issue-updates}. */
  public Stale ignoreIssueUpdates(Expr value) {
    return with("ignore-issue-updates", value);
  }

  /** Input {@code ignore-pr-updates}. */
  public Stale ignorePrUpdates(boolean value) {
    return with("ignore-pr-updates", value);
  }

  /** Input {@code ignore-pr-updates}. */
  public Stale ignorePrUpdates(Expr value) {
    return with("ignore-pr-updates", value);
  }

  /** Input {@code include-only-assigned}; default {@code false}. */
  public Stale includeOnlyAssigned(boolean value) {
    return with("include-only-assigned", value);
  }

  /** Input {@code include-only-assigned}; default {@code false}. */
  public Stale includeOnlyAssigned(Expr value) {
    return with("include-only-assigned", value);
  }

  /** Adds items to input {@code only-issue-types}. */
  public Stale onlyIssueTypes(String... items) {
    return withList("only-issue-types", ",", items);
  }

  /** Sets all of input {@code only-issue-types}. */
  public Stale onlyIssueTypes(Expr value) {
    return with("only-issue-types", value);
  }

  /** Values of {@code close-issue-reason}. */
  public enum CloseIssueReason {
    COMPLETED("completed"),
    NOT_PLANNED("not_planned");

    private final String text;

    CloseIssueReason(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code sort-by}. */
  public enum SortBy {
    CREATED("created"),
    UPDATED("updated"),
    COMMENTS("comments");

    private final String text;

    SortBy(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr closedIssuesPrs() {
      return get("closed-issues-prs");
    }

    public StringExpr staledIssuesPrs() {
      return get("staled-issues-prs");
    }
  }
}
