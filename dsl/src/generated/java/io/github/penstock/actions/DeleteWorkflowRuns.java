// Generated; to change it, change this table:
// schemas/actions/mattraks__delete-workflow-runs.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code Mattraks/delete-workflow-runs}, as of v2.1.0. See
 * https://github.com/Mattraks/delete-workflow-runs.
 */
public final class DeleteWorkflowRuns extends Action<DeleteWorkflowRuns, StepOutputs> {

  private DeleteWorkflowRuns(ActionCall call) {
    super(call);
  }

  public static DeleteWorkflowRuns action() {
    return new DeleteWorkflowRuns(ActionCall.of("Mattraks/delete-workflow-runs"));
  }

  @Override
  protected DeleteWorkflowRuns copy(ActionCall changed) {
    return new DeleteWorkflowRuns(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public DeleteWorkflowRuns token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public DeleteWorkflowRuns token(Expr value) {
    return with("token", value);
  }

  /** Input {@code baseUrl}; default {@code https://api.github.com}. */
  public DeleteWorkflowRuns baseUrl(String value) {
    return with("baseUrl", value);
  }

  /** Input {@code baseUrl}; default {@code https://api.github.com}. */
  public DeleteWorkflowRuns baseUrl(Expr value) {
    return with("baseUrl", value);
  }

  /** Input {@code repository}; default {@code ${{ github.repository }}}. */
  public DeleteWorkflowRuns repository(String value) {
    return with("repository", value);
  }

  /** Input {@code repository}; default {@code ${{ github.repository }}}. */
  public DeleteWorkflowRuns repository(Expr value) {
    return with("repository", value);
  }

  /** Input {@code retain_days}; default {@code 30}. */
  public DeleteWorkflowRuns retainDays(long value) {
    return with("retain_days", value);
  }

  /** Input {@code retain_days}; default {@code 30}. */
  public DeleteWorkflowRuns retainDays(Expr value) {
    return with("retain_days", value);
  }

  /** Input {@code keep_minimum_runs}; default {@code 6}. */
  public DeleteWorkflowRuns keepMinimumRuns(long value) {
    return with("keep_minimum_runs", value);
  }

  /** Input {@code keep_minimum_runs}; default {@code 6}. */
  public DeleteWorkflowRuns keepMinimumRuns(Expr value) {
    return with("keep_minimum_runs", value);
  }

  /** Input {@code use_daily_retention}; default {@code false}. */
  public DeleteWorkflowRuns useDailyRetention(boolean value) {
    return with("use_daily_retention", value);
  }

  /** Input {@code use_daily_retention}; default {@code false}. */
  public DeleteWorkflowRuns useDailyRetention(Expr value) {
    return with("use_daily_retention", value);
  }

  /** Input {@code delete_workflow_pattern}. */
  public DeleteWorkflowRuns deleteWorkflowPattern(String value) {
    return with("delete_workflow_pattern", value);
  }

  /** Input {@code delete_workflow_pattern}. */
  public DeleteWorkflowRuns deleteWorkflowPattern(Expr value) {
    return with("delete_workflow_pattern", value);
  }

  /** Adds items to input {@code delete_workflow_by_state_pattern}; default {@code ALL}. */
  public DeleteWorkflowRuns deleteWorkflowByStatePattern(String... items) {
    return withList("delete_workflow_by_state_pattern", ",", items);
  }

  /** Sets all of input {@code delete_workflow_by_state_pattern}; default {@code ALL}. */
  public DeleteWorkflowRuns deleteWorkflowByStatePattern(Expr value) {
    return with("delete_workflow_by_state_pattern", value);
  }

  /** Adds items to input {@code delete_run_by_conclusion_pattern}; default {@code ALL}. */
  public DeleteWorkflowRuns deleteRunByConclusionPattern(String... items) {
    return withList("delete_run_by_conclusion_pattern", ",", items);
  }

  /** Sets all of input {@code delete_run_by_conclusion_pattern}; default {@code ALL}. */
  public DeleteWorkflowRuns deleteRunByConclusionPattern(Expr value) {
    return with("delete_run_by_conclusion_pattern", value);
  }

  /** Input {@code dry_run}; default {@code false}. */
  public DeleteWorkflowRuns dryRun(boolean value) {
    return with("dry_run", value);
  }

  /** Input {@code dry_run}; default {@code false}. */
  public DeleteWorkflowRuns dryRun(Expr value) {
    return with("dry_run", value);
  }

  /** Input {@code check_branch_existence}; default {@code false}. */
  public DeleteWorkflowRuns checkBranchExistence(boolean value) {
    return with("check_branch_existence", value);
  }

  /** Input {@code check_branch_existence}; default {@code false}. */
  public DeleteWorkflowRuns checkBranchExistence(Expr value) {
    return with("check_branch_existence", value);
  }

  /** Input {@code check_pullrequest_exist}; default {@code false}. */
  public DeleteWorkflowRuns checkPullrequestExist(boolean value) {
    return with("check_pullrequest_exist", value);
  }

  /** Input {@code check_pullrequest_exist}; default {@code false}. */
  public DeleteWorkflowRuns checkPullrequestExist(Expr value) {
    return with("check_pullrequest_exist", value);
  }
}
