// Generated; to change it, change this table:
// schemas/actions/reviewdog__action-actionlint.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code reviewdog/action-actionlint}, as of v1.73.2. See
 * https://github.com/reviewdog/action-actionlint.
 */
public final class ReviewdogActionlint extends Action<ReviewdogActionlint, StepOutputs> {

  private ReviewdogActionlint(ActionCall call) {
    super(call);
  }

  public static ReviewdogActionlint action() {
    return new ReviewdogActionlint(ActionCall.of("reviewdog/action-actionlint"));
  }

  @Override
  protected ReviewdogActionlint copy(ActionCall changed) {
    return new ReviewdogActionlint(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public ReviewdogActionlint githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public ReviewdogActionlint githubToken(Expr value) {
    return with("github_token", value);
  }

  /** Input {@code tool_name}; default {@code actionlint}. */
  public ReviewdogActionlint toolName(String value) {
    return with("tool_name", value);
  }

  /** Input {@code tool_name}; default {@code actionlint}. */
  public ReviewdogActionlint toolName(Expr value) {
    return with("tool_name", value);
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogActionlint level(String value) {
    return with("level", value);
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogActionlint level(Level value) {
    return with("level", value.toString());
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogActionlint level(Expr value) {
    return with("level", value);
  }

  /** Input {@code reporter}; default {@code github-pr-check}. */
  public ReviewdogActionlint reporter(String value) {
    return with("reporter", value);
  }

  /** Input {@code reporter}; default {@code github-pr-check}. */
  public ReviewdogActionlint reporter(Reporter value) {
    return with("reporter", value.toString());
  }

  /** Input {@code reporter}; default {@code github-pr-check}. */
  public ReviewdogActionlint reporter(Expr value) {
    return with("reporter", value);
  }

  /** Input {@code filter_mode}; default {@code file}. */
  public ReviewdogActionlint filterMode(String value) {
    return with("filter_mode", value);
  }

  /** Input {@code filter_mode}; default {@code file}. */
  public ReviewdogActionlint filterMode(FilterMode value) {
    return with("filter_mode", value.toString());
  }

  /** Input {@code filter_mode}; default {@code file}. */
  public ReviewdogActionlint filterMode(Expr value) {
    return with("filter_mode", value);
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogActionlint failLevel(String value) {
    return with("fail_level", value);
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogActionlint failLevel(FailLevel value) {
    return with("fail_level", value.toString());
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogActionlint failLevel(Expr value) {
    return with("fail_level", value);
  }

  /**
   * Input {@code fail_on_error}; default {@code false}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogActionlint failOnError(boolean value) {
    return with("fail_on_error", value);
  }

  /**
   * Input {@code fail_on_error}; default {@code false}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogActionlint failOnError(Expr value) {
    return with("fail_on_error", value);
  }

  /** Input {@code reviewdog_flags}. */
  public ReviewdogActionlint reviewdogFlags(String value) {
    return with("reviewdog_flags", value);
  }

  /** Input {@code reviewdog_flags}. */
  public ReviewdogActionlint reviewdogFlags(Expr value) {
    return with("reviewdog_flags", value);
  }

  /** Input {@code actionlint_flags}. */
  public ReviewdogActionlint actionlintFlags(String value) {
    return with("actionlint_flags", value);
  }

  /** Input {@code actionlint_flags}. */
  public ReviewdogActionlint actionlintFlags(Expr value) {
    return with("actionlint_flags", value);
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
