// Generated; to change it, change this table:
// schemas/actions/ridedott__merge-me-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code ridedott/merge-me-action}, as of v2. See https://github.com/ridedott/merge-me-action. */
public final class MergeMe extends Action<MergeMe, StepOutputs> {

  private MergeMe(ActionCall call) {
    super(call);
  }

  public static MergeMe action() {
    return new MergeMe(ActionCall.of("ridedott/merge-me-action"));
  }

  @Override
  protected MergeMe copy(ActionCall changed) {
    return new MergeMe(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code ENABLE_GITHUB_API_PREVIEW}. */
  public MergeMe enableGithubApiPreview(String value) {
    return with("ENABLE_GITHUB_API_PREVIEW", value);
  }

  /** Input {@code ENABLE_GITHUB_API_PREVIEW}. */
  public MergeMe enableGithubApiPreview(Expr value) {
    return with("ENABLE_GITHUB_API_PREVIEW", value);
  }

  /** Input {@code ENABLED_FOR_MANUAL_CHANGES}. */
  public MergeMe enabledForManualChanges(String value) {
    return with("ENABLED_FOR_MANUAL_CHANGES", value);
  }

  /** Input {@code ENABLED_FOR_MANUAL_CHANGES}. */
  public MergeMe enabledForManualChanges(Expr value) {
    return with("ENABLED_FOR_MANUAL_CHANGES", value);
  }

  /** Input {@code GITHUB_LOGIN}. */
  public MergeMe githubLogin(String value) {
    return with("GITHUB_LOGIN", value);
  }

  /** Input {@code GITHUB_LOGIN}. */
  public MergeMe githubLogin(Expr value) {
    return with("GITHUB_LOGIN", value);
  }

  /** Input {@code GITHUB_TOKEN}, required. */
  public MergeMe githubToken(String value) {
    return with("GITHUB_TOKEN", value);
  }

  /** Input {@code GITHUB_TOKEN}, required. */
  public MergeMe githubToken(Expr value) {
    return with("GITHUB_TOKEN", value);
  }

  /** Input {@code MAXIMUM_RETRIES}. */
  public MergeMe maximumRetries(String value) {
    return with("MAXIMUM_RETRIES", value);
  }

  /** Input {@code MAXIMUM_RETRIES}. */
  public MergeMe maximumRetries(Expr value) {
    return with("MAXIMUM_RETRIES", value);
  }

  /** Input {@code MERGE_METHOD}. */
  public MergeMe mergeMethod(String value) {
    return with("MERGE_METHOD", value);
  }

  /** Input {@code MERGE_METHOD}. */
  public MergeMe mergeMethod(Expr value) {
    return with("MERGE_METHOD", value);
  }

  /** Input {@code PRESET}. */
  public MergeMe preset(String value) {
    return with("PRESET", value);
  }

  /** Input {@code PRESET}. */
  public MergeMe preset(Expr value) {
    return with("PRESET", value);
  }
}
