// Generated; to change it, change this table:
// schemas/actions/reviewdog__action-golangci-lint.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code reviewdog/action-golangci-lint}, as of v2.10.0. See
 * https://github.com/reviewdog/action-golangci-lint.
 */
public final class ReviewdogGolangciLint extends Action<ReviewdogGolangciLint, StepOutputs> {

  private ReviewdogGolangciLint(ActionCall call) {
    super(call);
  }

  public static ReviewdogGolangciLint action() {
    return new ReviewdogGolangciLint(ActionCall.of("reviewdog/action-golangci-lint"));
  }

  @Override
  protected ReviewdogGolangciLint copy(ActionCall changed) {
    return new ReviewdogGolangciLint(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public ReviewdogGolangciLint githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public ReviewdogGolangciLint githubToken(Expr value) {
    return with("github_token", value);
  }

  /** Input {@code golangci_lint_flags}. */
  public ReviewdogGolangciLint golangciLintFlags(String value) {
    return with("golangci_lint_flags", value);
  }

  /** Input {@code golangci_lint_flags}. */
  public ReviewdogGolangciLint golangciLintFlags(Expr value) {
    return with("golangci_lint_flags", value);
  }

  /** Input {@code tool_name}; default {@code golangci}. */
  public ReviewdogGolangciLint toolName(String value) {
    return with("tool_name", value);
  }

  /** Input {@code tool_name}; default {@code golangci}. */
  public ReviewdogGolangciLint toolName(Expr value) {
    return with("tool_name", value);
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogGolangciLint level(String value) {
    return with("level", value);
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogGolangciLint level(Level value) {
    return with("level", value.toString());
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogGolangciLint level(Expr value) {
    return with("level", value);
  }

  /** Input {@code reporter}; default {@code github-pr-check}. */
  public ReviewdogGolangciLint reporter(String value) {
    return with("reporter", value);
  }

  /** Input {@code reporter}; default {@code github-pr-check}. */
  public ReviewdogGolangciLint reporter(Reporter value) {
    return with("reporter", value.toString());
  }

  /** Input {@code reporter}; default {@code github-pr-check}. */
  public ReviewdogGolangciLint reporter(Expr value) {
    return with("reporter", value);
  }

  /** Input {@code filter_mode}; default {@code added}. */
  public ReviewdogGolangciLint filterMode(String value) {
    return with("filter_mode", value);
  }

  /** Input {@code filter_mode}; default {@code added}. */
  public ReviewdogGolangciLint filterMode(FilterMode value) {
    return with("filter_mode", value.toString());
  }

  /** Input {@code filter_mode}; default {@code added}. */
  public ReviewdogGolangciLint filterMode(Expr value) {
    return with("filter_mode", value);
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogGolangciLint failLevel(String value) {
    return with("fail_level", value);
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogGolangciLint failLevel(FailLevel value) {
    return with("fail_level", value.toString());
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogGolangciLint failLevel(Expr value) {
    return with("fail_level", value);
  }

  /**
   * Input {@code fail_on_error}; default {@code false}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogGolangciLint failOnError(boolean value) {
    return with("fail_on_error", value);
  }

  /**
   * Input {@code fail_on_error}; default {@code false}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogGolangciLint failOnError(Expr value) {
    return with("fail_on_error", value);
  }

  /** Input {@code reviewdog_flags}. */
  public ReviewdogGolangciLint reviewdogFlags(String value) {
    return with("reviewdog_flags", value);
  }

  /** Input {@code reviewdog_flags}. */
  public ReviewdogGolangciLint reviewdogFlags(Expr value) {
    return with("reviewdog_flags", value);
  }

  /** Input {@code workdir}; default {@code .}. */
  public ReviewdogGolangciLint workdir(String value) {
    return with("workdir", value);
  }

  /** Input {@code workdir}; default {@code .}. */
  public ReviewdogGolangciLint workdir(Expr value) {
    return with("workdir", value);
  }

  /** Input {@code reviewdog_version}; default {@code latest}. */
  public ReviewdogGolangciLint reviewdogVersion(long value) {
    return with("reviewdog_version", value);
  }

  /** Input {@code reviewdog_version}; default {@code latest}. */
  public ReviewdogGolangciLint reviewdogVersion(String value) {
    return with("reviewdog_version", value);
  }

  /** Input {@code reviewdog_version}; default {@code latest}. */
  public ReviewdogGolangciLint reviewdogVersion(Expr value) {
    return with("reviewdog_version", value);
  }

  /** Input {@code golangci_lint_version}; default {@code latest}. */
  public ReviewdogGolangciLint golangciLintVersion(long value) {
    return with("golangci_lint_version", value);
  }

  /** Input {@code golangci_lint_version}; default {@code latest}. */
  public ReviewdogGolangciLint golangciLintVersion(String value) {
    return with("golangci_lint_version", value);
  }

  /** Input {@code golangci_lint_version}; default {@code latest}. */
  public ReviewdogGolangciLint golangciLintVersion(Expr value) {
    return with("golangci_lint_version", value);
  }

  /** Input {@code go_version}. */
  public ReviewdogGolangciLint goVersion(long value) {
    return with("go_version", value);
  }

  /** Input {@code go_version}. */
  public ReviewdogGolangciLint goVersion(String value) {
    return with("go_version", value);
  }

  /** Input {@code go_version}. */
  public ReviewdogGolangciLint goVersion(Expr value) {
    return with("go_version", value);
  }

  /** Input {@code go_version_file}. */
  public ReviewdogGolangciLint goVersionFile(String value) {
    return with("go_version_file", value);
  }

  /** Input {@code go_version_file}. */
  public ReviewdogGolangciLint goVersionFile(Expr value) {
    return with("go_version_file", value);
  }

  /** Input {@code cache}; default {@code true}. */
  public ReviewdogGolangciLint cache(boolean value) {
    return with("cache", value);
  }

  /** Input {@code cache}; default {@code true}. */
  public ReviewdogGolangciLint cache(Expr value) {
    return with("cache", value);
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
