// Generated; to change it, change this table:
// schemas/actions/amannn__action-semantic-pull-request.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code amannn/action-semantic-pull-request}, as of v6.1.1. See
 * https://github.com/amannn/action-semantic-pull-request.
 */
public final class SemanticPullRequest extends Action<SemanticPullRequest, StepOutputs> {

  private SemanticPullRequest(ActionCall call) {
    super(call);
  }

  public static SemanticPullRequest action() {
    return new SemanticPullRequest(ActionCall.of("amannn/action-semantic-pull-request"));
  }

  @Override
  protected SemanticPullRequest copy(ActionCall changed) {
    return new SemanticPullRequest(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Adds items to input {@code types}. */
  public SemanticPullRequest types(String... items) {
    return withLines("types", items);
  }

  /** Sets all of input {@code types}. */
  public SemanticPullRequest types(Expr value) {
    return with("types", value);
  }

  /** Adds items to input {@code scopes}. */
  public SemanticPullRequest scopes(String... items) {
    return withLines("scopes", items);
  }

  /** Sets all of input {@code scopes}. */
  public SemanticPullRequest scopes(Expr value) {
    return with("scopes", value);
  }

  /** Input {@code requireScope}. */
  public SemanticPullRequest requireScope(boolean value) {
    return with("requireScope", value);
  }

  /** Input {@code requireScope}. */
  public SemanticPullRequest requireScope(Expr value) {
    return with("requireScope", value);
  }

  /** Adds items to input {@code disallowScopes}. */
  public SemanticPullRequest disallowScopes(String... items) {
    return withLines("disallowScopes", items);
  }

  /** Sets all of input {@code disallowScopes}. */
  public SemanticPullRequest disallowScopes(Expr value) {
    return with("disallowScopes", value);
  }

  /** Input {@code subjectPattern}. */
  public SemanticPullRequest subjectPattern(String value) {
    return with("subjectPattern", value);
  }

  /** Input {@code subjectPattern}. */
  public SemanticPullRequest subjectPattern(Expr value) {
    return with("subjectPattern", value);
  }

  /** Input {@code subjectPatternError}. */
  public SemanticPullRequest subjectPatternError(String value) {
    return with("subjectPatternError", value);
  }

  /** Input {@code subjectPatternError}. */
  public SemanticPullRequest subjectPatternError(Expr value) {
    return with("subjectPatternError", value);
  }

  /** Input {@code validateSingleCommit}. */
  public SemanticPullRequest validateSingleCommit(boolean value) {
    return with("validateSingleCommit", value);
  }

  /** Input {@code validateSingleCommit}. */
  public SemanticPullRequest validateSingleCommit(Expr value) {
    return with("validateSingleCommit", value);
  }

  /** Input {@code validateSingleCommitMatchesPrTitle}. */
  public SemanticPullRequest validateSingleCommitMatchesPrTitle(boolean value) {
    return with("validateSingleCommitMatchesPrTitle", value);
  }

  /** Input {@code validateSingleCommitMatchesPrTitle}. */
  public SemanticPullRequest validateSingleCommitMatchesPrTitle(Expr value) {
    return with("validateSingleCommitMatchesPrTitle", value);
  }

  /** Input {@code githubBaseUrl}; default {@code ${{ github.api_url }}}. */
  public SemanticPullRequest githubBaseUrl(String value) {
    return with("githubBaseUrl", value);
  }

  /** Input {@code githubBaseUrl}; default {@code ${{ github.api_url }}}. */
  public SemanticPullRequest githubBaseUrl(Expr value) {
    return with("githubBaseUrl", value);
  }

  /** Adds items to input {@code ignoreLabels}. */
  public SemanticPullRequest ignoreLabels(String... items) {
    return withLines("ignoreLabels", items);
  }

  /** Sets all of input {@code ignoreLabels}. */
  public SemanticPullRequest ignoreLabels(Expr value) {
    return with("ignoreLabels", value);
  }

  /** Input {@code headerPattern}. */
  public SemanticPullRequest headerPattern(String value) {
    return with("headerPattern", value);
  }

  /** Input {@code headerPattern}. */
  public SemanticPullRequest headerPattern(Expr value) {
    return with("headerPattern", value);
  }

  /** Input {@code headerPatternCorrespondence}. */
  public SemanticPullRequest headerPatternCorrespondence(String value) {
    return with("headerPatternCorrespondence", value);
  }

  /** Input {@code headerPatternCorrespondence}. */
  public SemanticPullRequest headerPatternCorrespondence(Expr value) {
    return with("headerPatternCorrespondence", value);
  }

  /** Input {@code wip}. */
  public SemanticPullRequest wip(boolean value) {
    return with("wip", value);
  }

  /** Input {@code wip}. */
  public SemanticPullRequest wip(Expr value) {
    return with("wip", value);
  }
}
