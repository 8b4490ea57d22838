// Generated; to change it, change this table:
// schemas/actions/reviewdog__action-suggester.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code reviewdog/action-suggester}, as of v1.24.3. See
 * https://github.com/reviewdog/action-suggester.
 */
public final class ReviewdogSuggester extends Action<ReviewdogSuggester, StepOutputs> {

  private ReviewdogSuggester(ActionCall call) {
    super(call);
  }

  public static ReviewdogSuggester action() {
    return new ReviewdogSuggester(ActionCall.of("reviewdog/action-suggester"));
  }

  @Override
  protected ReviewdogSuggester copy(ActionCall changed) {
    return new ReviewdogSuggester(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public ReviewdogSuggester githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public ReviewdogSuggester githubToken(Expr value) {
    return with("github_token", value);
  }

  /** Input {@code path}; default {@code .}. */
  public ReviewdogSuggester path(String value) {
    return with("path", value);
  }

  /** Input {@code path}; default {@code .}. */
  public ReviewdogSuggester path(Expr value) {
    return with("path", value);
  }

  /** Input {@code tool_name}; default {@code reviewdog-suggester}. */
  public ReviewdogSuggester toolName(String value) {
    return with("tool_name", value);
  }

  /** Input {@code tool_name}; default {@code reviewdog-suggester}. */
  public ReviewdogSuggester toolName(Expr value) {
    return with("tool_name", value);
  }

  /** Input {@code level}; default {@code warning}. */
  public ReviewdogSuggester level(String value) {
    return with("level", value);
  }

  /** Input {@code level}; default {@code warning}. */
  public ReviewdogSuggester level(Level value) {
    return with("level", value.toString());
  }

  /** Input {@code level}; default {@code warning}. */
  public ReviewdogSuggester level(Expr value) {
    return with("level", value);
  }

  /** Input {@code filter_mode}; default {@code diff_context}. */
  public ReviewdogSuggester filterMode(String value) {
    return with("filter_mode", value);
  }

  /** Input {@code filter_mode}; default {@code diff_context}. */
  public ReviewdogSuggester filterMode(FilterMode value) {
    return with("filter_mode", value.toString());
  }

  /** Input {@code filter_mode}; default {@code diff_context}. */
  public ReviewdogSuggester filterMode(Expr value) {
    return with("filter_mode", value);
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogSuggester failLevel(String value) {
    return with("fail_level", value);
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogSuggester failLevel(FailLevel value) {
    return with("fail_level", value.toString());
  }

  /** Input {@code fail_level}; default {@code none}. */
  public ReviewdogSuggester failLevel(Expr value) {
    return with("fail_level", value);
  }

  /**
   * Input {@code fail_on_error}; default {@code false}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogSuggester failOnError(boolean value) {
    return with("fail_on_error", value);
  }

  /**
   * Input {@code fail_on_error}; default {@code false}.
   *
   * @deprecated the action gives it up; use {@link #failLevel}.
   */
  @Deprecated
  public ReviewdogSuggester failOnError(Expr value) {
    return with("fail_on_error", value);
  }

  /** Input {@code reviewdog_flags}. */
  public ReviewdogSuggester reviewdogFlags(String value) {
    return with("reviewdog_flags", value);
  }

  /** Input {@code reviewdog_flags}. */
  public ReviewdogSuggester reviewdogFlags(Expr value) {
    return with("reviewdog_flags", value);
  }

  /** Input {@code cleanup}; default {@code true}. */
  public ReviewdogSuggester cleanup(boolean value) {
    return with("cleanup", value);
  }

  /** Input {@code cleanup}; default {@code true}. */
  public ReviewdogSuggester cleanup(Expr value) {
    return with("cleanup", value);
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
