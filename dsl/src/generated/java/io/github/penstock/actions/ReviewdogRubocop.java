// Generated; to change it, change this table:
// schemas/actions/reviewdog__action-rubocop.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code reviewdog/action-rubocop}, as of v2. See https://github.com/reviewdog/action-rubocop. */
public final class ReviewdogRubocop extends Action<ReviewdogRubocop, StepOutputs> {

  private ReviewdogRubocop(ActionCall call) {
    super(call);
  }

  public static ReviewdogRubocop action() {
    return new ReviewdogRubocop(ActionCall.of("reviewdog/action-rubocop"));
  }

  @Override
  protected ReviewdogRubocop copy(ActionCall changed) {
    return new ReviewdogRubocop(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code fail_level}. */
  public ReviewdogRubocop failLevel(String value) {
    return with("fail_level", value);
  }

  /** Input {@code fail_level}. */
  public ReviewdogRubocop failLevel(Expr value) {
    return with("fail_level", value);
  }

  /**
   * Input {@code fail_on_error}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogRubocop failOnError(String value) {
    return with("fail_on_error", value);
  }

  /**
   * Input {@code fail_on_error}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogRubocop failOnError(Expr value) {
    return with("fail_on_error", value);
  }

  /** Input {@code filter_mode}. */
  public ReviewdogRubocop filterMode(String value) {
    return with("filter_mode", value);
  }

  /** Input {@code filter_mode}. */
  public ReviewdogRubocop filterMode(Expr value) {
    return with("filter_mode", value);
  }

  /** Input {@code github_token}. */
  public ReviewdogRubocop githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}. */
  public ReviewdogRubocop githubToken(Expr value) {
    return with("github_token", value);
  }

  /** Input {@code level}. */
  public ReviewdogRubocop level(String value) {
    return with("level", value);
  }

  /** Input {@code level}. */
  public ReviewdogRubocop level(Expr value) {
    return with("level", value);
  }

  /** Input {@code only_changed}. */
  public ReviewdogRubocop onlyChanged(String value) {
    return with("only_changed", value);
  }

  /** Input {@code only_changed}. */
  public ReviewdogRubocop onlyChanged(Expr value) {
    return with("only_changed", value);
  }

  /** Input {@code reporter}. */
  public ReviewdogRubocop reporter(String value) {
    return with("reporter", value);
  }

  /** Input {@code reporter}. */
  public ReviewdogRubocop reporter(Expr value) {
    return with("reporter", value);
  }

  /** Input {@code reviewdog_flags}. */
  public ReviewdogRubocop reviewdogFlags(String value) {
    return with("reviewdog_flags", value);
  }

  /** Input {@code reviewdog_flags}. */
  public ReviewdogRubocop reviewdogFlags(Expr value) {
    return with("reviewdog_flags", value);
  }

  /** Input {@code rubocop_extensions}. */
  public ReviewdogRubocop rubocopExtensions(String value) {
    return with("rubocop_extensions", value);
  }

  /** Input {@code rubocop_extensions}. */
  public ReviewdogRubocop rubocopExtensions(Expr value) {
    return with("rubocop_extensions", value);
  }

  /** Input {@code rubocop_flags}. */
  public ReviewdogRubocop rubocopFlags(String value) {
    return with("rubocop_flags", value);
  }

  /** Input {@code rubocop_flags}. */
  public ReviewdogRubocop rubocopFlags(Expr value) {
    return with("rubocop_flags", value);
  }

  /** Input {@code rubocop_version}. */
  public ReviewdogRubocop rubocopVersion(long value) {
    return with("rubocop_version", value);
  }

  /** Input {@code rubocop_version}. */
  public ReviewdogRubocop rubocopVersion(String value) {
    return with("rubocop_version", value);
  }

  /** Input {@code rubocop_version}. */
  public ReviewdogRubocop rubocopVersion(Expr value) {
    return with("rubocop_version", value);
  }

  /** Input {@code skip_install}. */
  public ReviewdogRubocop skipInstall(String value) {
    return with("skip_install", value);
  }

  /** Input {@code skip_install}. */
  public ReviewdogRubocop skipInstall(Expr value) {
    return with("skip_install", value);
  }

  /** Input {@code tool_name}. */
  public ReviewdogRubocop toolName(String value) {
    return with("tool_name", value);
  }

  /** Input {@code tool_name}. */
  public ReviewdogRubocop toolName(Expr value) {
    return with("tool_name", value);
  }

  /** Input {@code use_bundler}. */
  public ReviewdogRubocop useBundler(String value) {
    return with("use_bundler", value);
  }

  /** Input {@code use_bundler}. */
  public ReviewdogRubocop useBundler(Expr value) {
    return with("use_bundler", value);
  }

  /** Input {@code workdir}. */
  public ReviewdogRubocop workdir(String value) {
    return with("workdir", value);
  }

  /** Input {@code workdir}. */
  public ReviewdogRubocop workdir(Expr value) {
    return with("workdir", value);
  }
}
