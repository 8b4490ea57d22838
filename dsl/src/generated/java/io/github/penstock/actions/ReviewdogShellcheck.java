// Generated; to change it, change this table:
// schemas/actions/reviewdog__action-shellcheck.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code reviewdog/action-shellcheck}, as of v1.32.1. See
 * https://github.com/reviewdog/action-shellcheck.
 */
public final class ReviewdogShellcheck extends Action<ReviewdogShellcheck, StepOutputs> {

  private ReviewdogShellcheck(ActionCall call) {
    super(call);
  }

  public static ReviewdogShellcheck action() {
    return new ReviewdogShellcheck(ActionCall.of("reviewdog/action-shellcheck"));
  }

  @Override
  protected ReviewdogShellcheck copy(ActionCall changed) {
    return new ReviewdogShellcheck(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public ReviewdogShellcheck githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public ReviewdogShellcheck githubToken(Expr value) {
    return with("github_token", value);
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogShellcheck level(String value) {
    return with("level", value);
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogShellcheck level(Level value) {
    return with("level", value.toString());
  }

  /** Input {@code level}; default {@code error}. */
  public ReviewdogShellcheck level(Expr value) {
    return with("level", value);
  }

  /** Input {@code reporter}; default {@code github-pr-check}. */
  public ReviewdogShellcheck reporter(String value) {
    return with("reporter", value);
  }

  /** Input {@code reporter}; default {@code github-pr-check}. */
  public ReviewdogShellcheck reporter(Reporter value) {
    return with("reporter", value.toString());
  }

  /** Input {@code reporter}; default {@code github-pr-check}. */
  public ReviewdogShellcheck reporter(Expr value) {
    return with("reporter", value);
  }

  /** Input {@code filter_mode}; default {@code file}. */
  public ReviewdogShellcheck filterMode(String value) {
    return with("filter_mode", value);
  }

  /** Input {@code filter_mode}; default {@code file}. */
  public ReviewdogShellcheck filterMode(FilterMode value) {
    return with("filter_mode", value.toString());
  }

  /** Input {@code filter_mode}; default {@code file}. */
  public ReviewdogShellcheck filterMode(Expr value) {
    return with("filter_mode", value);
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogShellcheck failLevel(String value) {
    return with("fail_level", value);
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogShellcheck failLevel(FailLevel value) {
    return with("fail_level", value.toString());
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogShellcheck failLevel(Expr value) {
    return with("fail_level", value);
  }

  /**
   * Input {@code fail_on_error}; default {@code false}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogShellcheck failOnError(boolean value) {
    return with("fail_on_error", value);
  }

  /**
   * Input {@code fail_on_error}; default {@code false}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogShellcheck failOnError(Expr value) {
    return with("fail_on_error", value);
  }

  /** Input {@code reviewdog_flags}. */
  public ReviewdogShellcheck reviewdogFlags(String value) {
    return with("reviewdog_flags", value);
  }

  /** Input {@code reviewdog_flags}. */
  public ReviewdogShellcheck reviewdogFlags(Expr value) {
    return with("reviewdog_flags", value);
  }

  /** Input {@code path}; default {@code .}. */
  public ReviewdogShellcheck path(String value) {
    return with("path", value);
  }

  /** Input {@code path}; default {@code .}. */
  public ReviewdogShellcheck path(Expr value) {
    return with("path", value);
  }

  /** Input {@code pattern}; default {@code *.sh}. */
  public ReviewdogShellcheck pattern(String value) {
    return with("pattern", value);
  }

  /** Input {@code pattern}; default {@code *.sh}. */
  public ReviewdogShellcheck pattern(Expr value) {
    return with("pattern", value);
  }

  /** Input {@code check_all_files_with_shebangs}; default {@code false}. */
  public ReviewdogShellcheck checkAllFilesWithShebangs(boolean value) {
    return with("check_all_files_with_shebangs", value);
  }

  /** Input {@code check_all_files_with_shebangs}; default {@code false}. */
  public ReviewdogShellcheck checkAllFilesWithShebangs(Expr value) {
    return with("check_all_files_with_shebangs", value);
  }

  /** Input {@code exclude}; default <code>*&#47;.git/*</code>. */
  public ReviewdogShellcheck exclude(String value) {
    return with("exclude", value);
  }

  /** Input {@code exclude}; default <code>*&#47;.git/*</code>. */
  public ReviewdogShellcheck exclude(Expr value) {
    return with("exclude", value);
  }

  /** Input {@code shellcheck_flags}; default {@code --external-sources}. */
  public ReviewdogShellcheck shellcheckFlags(String value) {
    return with("shellcheck_flags", value);
  }

  /** Input {@code shellcheck_flags}; default {@code --external-sources}. */
  public ReviewdogShellcheck shellcheckFlags(Expr value) {
    return with("shellcheck_flags", value);
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
