// Generated; to change it, change this table:
// schemas/actions/reviewdog__action-hadolint.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code reviewdog/action-hadolint}, as of v1.53.0. See
 * https://github.com/reviewdog/action-hadolint.
 */
public final class ReviewdogHadolint extends Action<ReviewdogHadolint, StepOutputs> {

  private ReviewdogHadolint(ActionCall call) {
    super(call);
  }

  public static ReviewdogHadolint action() {
    return new ReviewdogHadolint(ActionCall.of("reviewdog/action-hadolint"));
  }

  @Override
  protected ReviewdogHadolint copy(ActionCall changed) {
    return new ReviewdogHadolint(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public ReviewdogHadolint githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public ReviewdogHadolint githubToken(Expr value) {
    return with("github_token", value);
  }

  /** Input {@code hadolint_flags}. */
  public ReviewdogHadolint hadolintFlags(String value) {
    return with("hadolint_flags", value);
  }

  /** Input {@code hadolint_flags}. */
  public ReviewdogHadolint hadolintFlags(Expr value) {
    return with("hadolint_flags", value);
  }

  /** Input {@code hadolint_ignore}. */
  public ReviewdogHadolint hadolintIgnore(String value) {
    return with("hadolint_ignore", value);
  }

  /** Input {@code hadolint_ignore}. */
  public ReviewdogHadolint hadolintIgnore(Expr value) {
    return with("hadolint_ignore", value);
  }

  /** Input {@code tool_name}; default {@code hadolint}. */
  public ReviewdogHadolint toolName(String value) {
    return with("tool_name", value);
  }

  /** Input {@code tool_name}; default {@code hadolint}. */
  public ReviewdogHadolint toolName(Expr value) {
    return with("tool_name", value);
  }

  /** Input {@code exclude}. */
  public ReviewdogHadolint exclude(String value) {
    return with("exclude", value);
  }

  /** Input {@code exclude}. */
  public ReviewdogHadolint exclude(Expr value) {
    return with("exclude", value);
  }

  /** Input {@code include}; default {@code *Dockerfile*}. */
  public ReviewdogHadolint include(String value) {
    return with("include", value);
  }

  /** Input {@code include}; default {@code *Dockerfile*}. */
  public ReviewdogHadolint include(Expr value) {
    return with("include", value);
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogHadolint level(String value) {
    return with("level", value);
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogHadolint level(Level value) {
    return with("level", value.toString());
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogHadolint level(Expr value) {
    return with("level", value);
  }

  /** Input {@code reporter}; default {@code github-pr-check}. */
  public ReviewdogHadolint reporter(String value) {
    return with("reporter", value);
  }

  /** Input {@code reporter}; default {@code github-pr-check}. */
  public ReviewdogHadolint reporter(Reporter value) {
    return with("reporter", value.toString());
  }

  /** Input {@code reporter}; default {@code github-pr-check}. */
  public ReviewdogHadolint reporter(Expr value) {
    return with("reporter", value);
  }

  /** Input {@code filter_mode}; default {@code added}. */
  public ReviewdogHadolint filterMode(String value) {
    return with("filter_mode", value);
  }

  /** Input {@code filter_mode}; default {@code added}. */
  public ReviewdogHadolint filterMode(FilterMode value) {
    return with("filter_mode", value.toString());
  }

  /** Input {@code filter_mode}; default {@code added}. */
  public ReviewdogHadolint filterMode(Expr value) {
    return with("filter_mode", value);
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogHadolint failLevel(String value) {
    return with("fail_level", value);
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogHadolint failLevel(FailLevel value) {
    return with("fail_level", value.toString());
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogHadolint failLevel(Expr value) {
    return with("fail_level", value);
  }

  /**
   * Input {@code fail_on_error}; default {@code false}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogHadolint failOnError(boolean value) {
    return with("fail_on_error", value);
  }

  /**
   * Input {@code fail_on_error}; default {@code false}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogHadolint failOnError(Expr value) {
    return with("fail_on_error", value);
  }

  /** Input {@code reviewdog_flags}. */
  public ReviewdogHadolint reviewdogFlags(String value) {
    return with("reviewdog_flags", value);
  }

  /** Input {@code reviewdog_flags}. */
  public ReviewdogHadolint reviewdogFlags(Expr value) {
    return with("reviewdog_flags", value);
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
