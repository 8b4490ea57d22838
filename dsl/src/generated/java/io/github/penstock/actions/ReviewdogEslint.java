// Generated; to change it, change this table:
// schemas/actions/reviewdog__action-eslint.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code reviewdog/action-eslint}, as of v1.34.0. See https://github.com/reviewdog/action-eslint.
 */
public final class ReviewdogEslint extends Action<ReviewdogEslint, StepOutputs> {

  private ReviewdogEslint(ActionCall call) {
    super(call);
  }

  public static ReviewdogEslint action() {
    return new ReviewdogEslint(ActionCall.of("reviewdog/action-eslint"));
  }

  @Override
  protected ReviewdogEslint copy(ActionCall changed) {
    return new ReviewdogEslint(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public ReviewdogEslint githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public ReviewdogEslint githubToken(Expr value) {
    return with("github_token", value);
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogEslint level(String value) {
    return with("level", value);
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogEslint level(Level value) {
    return with("level", value.toString());
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogEslint level(Expr value) {
    return with("level", value);
  }

  /** Input {@code reporter}; default {@code github-pr-review}. */
  public ReviewdogEslint reporter(String value) {
    return with("reporter", value);
  }

  /** Input {@code reporter}; default {@code github-pr-review}. */
  public ReviewdogEslint reporter(Reporter value) {
    return with("reporter", value.toString());
  }

  /** Input {@code reporter}; default {@code github-pr-review}. */
  public ReviewdogEslint reporter(Expr value) {
    return with("reporter", value);
  }

  /** Input {@code filter_mode}; default {@code added}. */
  public ReviewdogEslint filterMode(String value) {
    return with("filter_mode", value);
  }

  /** Input {@code filter_mode}; default {@code added}. */
  public ReviewdogEslint filterMode(FilterMode value) {
    return with("filter_mode", value.toString());
  }

  /** Input {@code filter_mode}; default {@code added}. */
  public ReviewdogEslint filterMode(Expr value) {
    return with("filter_mode", value);
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogEslint failLevel(String value) {
    return with("fail_level", value);
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogEslint failLevel(FailLevel value) {
    return with("fail_level", value.toString());
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogEslint failLevel(Expr value) {
    return with("fail_level", value);
  }

  /**
   * Input {@code fail_on_error}; default {@code false}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogEslint failOnError(boolean value) {
    return with("fail_on_error", value);
  }

  /**
   * Input {@code fail_on_error}; default {@code false}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogEslint failOnError(Expr value) {
    return with("fail_on_error", value);
  }

  /** Input {@code reviewdog_flags}. */
  public ReviewdogEslint reviewdogFlags(String value) {
    return with("reviewdog_flags", value);
  }

  /** Input {@code reviewdog_flags}. */
  public ReviewdogEslint reviewdogFlags(Expr value) {
    return with("reviewdog_flags", value);
  }

  /** Input {@code eslint_flags}; default {@code .}. */
  public ReviewdogEslint eslintFlags(String value) {
    return with("eslint_flags", value);
  }

  /** Input {@code eslint_flags}; default {@code .}. */
  public ReviewdogEslint eslintFlags(Expr value) {
    return with("eslint_flags", value);
  }

  /** Input {@code workdir}; default {@code .}. */
  public ReviewdogEslint workdir(String value) {
    return with("workdir", value);
  }

  /** Input {@code workdir}; default {@code .}. */
  public ReviewdogEslint workdir(Expr value) {
    return with("workdir", value);
  }

  /** Input {@code tool_name}; default {@code eslint}. */
  public ReviewdogEslint toolName(String value) {
    return with("tool_name", value);
  }

  /** Input {@code tool_name}; default {@code eslint}. */
  public ReviewdogEslint toolName(Expr value) {
    return with("tool_name", value);
  }

  /** Input {@code node_options}. */
  public ReviewdogEslint nodeOptions(String value) {
    return with("node_options", value);
  }

  /** Input {@code node_options}. */
  public ReviewdogEslint nodeOptions(Expr value) {
    return with("node_options", value);
  }

  /** Values of {@code level}. */
  public enum Level {
    INFO("info"),
    WARNING("warning"),
    ERROR("error");

    private final String text;

    Level(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code reporter}. */
  public enum Reporter {
    GITHUB_CHECK("github-check"),
    GITHUB_PR_CHECK("github-pr-check"),
    GITHUB_PR_REVIEW("github-pr-review"),
    GITHUB_ANNOTATIONS("github-annotations"),
    GITHUB_PR_ANNOTATIONS("github-pr-annotations");

    private final String text;

    Reporter(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code filter_mode}. */
  public enum FilterMode {
    ADDED("added"),
    DIFF_CONTEXT("diff_context"),
    FILE("file"),
    NOFILTER("nofilter");

    private final String text;

    FilterMode(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code fail_level}. */
  public enum FailLevel {
    NONE("none"),
    ANY("any"),
    INFO("info"),
    WARNING("warning"),
    ERROR("error");

    private final String text;

    FailLevel(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
