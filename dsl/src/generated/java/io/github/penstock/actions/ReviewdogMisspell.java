// Generated; to change it, change this table:
// schemas/actions/reviewdog__action-misspell.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code reviewdog/action-misspell}, as of v1.27.0. See
 * https://github.com/reviewdog/action-misspell.
 */
public final class ReviewdogMisspell extends Action<ReviewdogMisspell, StepOutputs> {

  private ReviewdogMisspell(ActionCall call) {
    super(call);
  }

  public static ReviewdogMisspell action() {
    return new ReviewdogMisspell(ActionCall.of("reviewdog/action-misspell"));
  }

  @Override
  protected ReviewdogMisspell copy(ActionCall changed) {
    return new ReviewdogMisspell(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code exclude}. */
  public ReviewdogMisspell exclude(String value) {
    return with("exclude", value);
  }

  /** Input {@code exclude}. */
  public ReviewdogMisspell exclude(Expr value) {
    return with("exclude", value);
  }

  /** Input {@code fail_level}. */
  public ReviewdogMisspell failLevel(String value) {
    return with("fail_level", value);
  }

  /** Input {@code fail_level}. */
  public ReviewdogMisspell failLevel(Expr value) {
    return with("fail_level", value);
  }

  /**
   * Input {@code fail_on_error}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogMisspell failOnError(String value) {
    return with("fail_on_error", value);
  }

  /**
   * Input {@code fail_on_error}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogMisspell failOnError(Expr value) {
    return with("fail_on_error", value);
  }

  /** Input {@code filter_mode}. */
  public ReviewdogMisspell filterMode(String value) {
    return with("filter_mode", value);
  }

  /** Input {@code filter_mode}. */
  public ReviewdogMisspell filterMode(Expr value) {
    return with("filter_mode", value);
  }

  /** Input {@code github_token}. */
  public ReviewdogMisspell githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}. */
  public ReviewdogMisspell githubToken(Expr value) {
    return with("github_token", value);
  }

  /** Input {@code ignore}. */
  public ReviewdogMisspell ignore(String value) {
    return with("ignore", value);
  }

  /** Input {@code ignore}. */
  public ReviewdogMisspell ignore(Expr value) {
    return with("ignore", value);
  }

  /** Input {@code level}. */
  public ReviewdogMisspell level(String value) {
    return with("level", value);
  }

  /** Input {@code level}. */
  public ReviewdogMisspell level(Expr value) {
    return with("level", value);
  }

  /** Input {@code locale}. */
  public ReviewdogMisspell locale(String value) {
    return with("locale", value);
  }

  /** Input {@code locale}. */
  public ReviewdogMisspell locale(Expr value) {
    return with("locale", value);
  }

  /** Input {@code path}. */
  public ReviewdogMisspell path(String value) {
    return with("path", value);
  }

  /** Input {@code path}. */
  public ReviewdogMisspell path(Expr value) {
    return with("path", value);
  }

  /** Input {@code pattern}. */
  public ReviewdogMisspell pattern(String value) {
    return with("pattern", value);
  }

  /** Input {@code pattern}. */
  public ReviewdogMisspell pattern(Expr value) {
    return with("pattern", value);
  }

  /** Input {@code reporter}. */
  public ReviewdogMisspell reporter(String value) {
    return with("reporter", value);
  }

  /** Input {@code reporter}. */
  public ReviewdogMisspell reporter(Expr value) {
    return with("reporter", value);
  }
}
