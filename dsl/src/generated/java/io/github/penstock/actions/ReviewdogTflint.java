// Generated; to change it, change this table:
// schemas/actions/reviewdog__action-tflint.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code reviewdog/action-tflint}, as of v1. See https://github.com/reviewdog/action-tflint. */
public final class ReviewdogTflint extends Action<ReviewdogTflint, ReviewdogTflint.Outputs> {

  private ReviewdogTflint(ActionCall call) {
    super(call);
  }

  public static ReviewdogTflint action() {
    return new ReviewdogTflint(ActionCall.of("reviewdog/action-tflint"));
  }

  @Override
  protected ReviewdogTflint copy(ActionCall changed) {
    return new ReviewdogTflint(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code fail_level}. */
  public ReviewdogTflint failLevel(String value) {
    return with("fail_level", value);
  }

  /** Input {@code fail_level}. */
  public ReviewdogTflint failLevel(Expr value) {
    return with("fail_level", value);
  }

  /**
   * Input {@code fail_on_error}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogTflint failOnError(String value) {
    return with("fail_on_error", value);
  }

  /**
   * Input {@code fail_on_error}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogTflint failOnError(Expr value) {
    return with("fail_on_error", value);
  }

  /** Input {@code filter_mode}. */
  public ReviewdogTflint filterMode(String value) {
    return with("filter_mode", value);
  }

  /** Input {@code filter_mode}. */
  public ReviewdogTflint filterMode(Expr value) {
    return with("filter_mode", value);
  }

  /** Input {@code flags}. */
  public ReviewdogTflint flags(String value) {
    return with("flags", value);
  }

  /** Input {@code flags}. */
  public ReviewdogTflint flags(Expr value) {
    return with("flags", value);
  }

  /** Input {@code github_token}. */
  public ReviewdogTflint githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}. */
  public ReviewdogTflint githubToken(Expr value) {
    return with("github_token", value);
  }

  /** Input {@code level}. */
  public ReviewdogTflint level(String value) {
    return with("level", value);
  }

  /** Input {@code level}. */
  public ReviewdogTflint level(Expr value) {
    return with("level", value);
  }

  /** Input {@code reporter}. */
  public ReviewdogTflint reporter(String value) {
    return with("reporter", value);
  }

  /** Input {@code reporter}. */
  public ReviewdogTflint reporter(Expr value) {
    return with("reporter", value);
  }

  /** Input {@code tflint_config}. */
  public ReviewdogTflint tflintConfig(String value) {
    return with("tflint_config", value);
  }

  /** Input {@code tflint_config}. */
  public ReviewdogTflint tflintConfig(Expr value) {
    return with("tflint_config", value);
  }

  /** Input {@code tflint_init}. */
  public ReviewdogTflint tflintInit(String value) {
    return with("tflint_init", value);
  }

  /** Input {@code tflint_init}. */
  public ReviewdogTflint tflintInit(Expr value) {
    return with("tflint_init", value);
  }

  /** Input {@code tflint_rulesets}. */
  public ReviewdogTflint tflintRulesets(String value) {
    return with("tflint_rulesets", value);
  }

  /** Input {@code tflint_rulesets}. */
  public ReviewdogTflint tflintRulesets(Expr value) {
    return with("tflint_rulesets", value);
  }

  /** Input {@code tflint_target_dir}. */
  public ReviewdogTflint tflintTargetDir(String value) {
    return with("tflint_target_dir", value);
  }

  /** Input {@code tflint_target_dir}. */
  public ReviewdogTflint tflintTargetDir(Expr value) {
    return with("tflint_target_dir", value);
  }

  /** Input {@code tflint_version}. */
  public ReviewdogTflint tflintVersion(long value) {
    return with("tflint_version", value);
  }

  /** Input {@code tflint_version}. */
  public ReviewdogTflint tflintVersion(String value) {
    return with("tflint_version", value);
  }

  /** Input {@code tflint_version}. */
  public ReviewdogTflint tflintVersion(Expr value) {
    return with("tflint_version", value);
  }

  /** Input {@code working_directory}. */
  public ReviewdogTflint workingDirectory(String value) {
    return with("working_directory", value);
  }

  /** Input {@code working_directory}. */
  public ReviewdogTflint workingDirectory(Expr value) {
    return with("working_directory", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr reviewdogReturnCode() {
      return get("reviewdog-return-code");
    }

    public StringExpr tflintReturnCode() {
      return get("tflint-return-code");
    }
  }
}
