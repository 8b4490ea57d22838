// Generated; to change it, change this table:
// schemas/actions/ossf__scorecard-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code ossf/scorecard-action}, as of v2.4.4. See https://github.com/ossf/scorecard-action. */
public final class Scorecard extends Action<Scorecard, StepOutputs> {

  private Scorecard(ActionCall call) {
    super(call);
  }

  public static Scorecard action() {
    return new Scorecard(ActionCall.of("ossf/scorecard-action"));
  }

  @Override
  protected Scorecard copy(ActionCall changed) {
    return new Scorecard(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code results_file}, required. */
  public Scorecard resultsFile(String value) {
    return with("results_file", value);
  }

  /** Input {@code results_file}, required. */
  public Scorecard resultsFile(Expr value) {
    return with("results_file", value);
  }

  /** Input {@code results_format}, required. */
  public Scorecard resultsFormat(String value) {
    return with("results_format", value);
  }

  /** Input {@code results_format}, required. */
  public Scorecard resultsFormat(ResultsFormat value) {
    return with("results_format", value.toString());
  }

  /** Input {@code results_format}, required. */
  public Scorecard resultsFormat(Expr value) {
    return with("results_format", value);
  }

  /** Input {@code repo_token}; default {@code ${{ github.token }}}. */
  public Scorecard repoToken(String value) {
    return with("repo_token", value);
  }

  /** Input {@code repo_token}; default {@code ${{ github.token }}}. */
  public Scorecard repoToken(Expr value) {
    return with("repo_token", value);
  }

  /** Input {@code publish_results}; default {@code false}. */
  public Scorecard publishResults(boolean value) {
    return with("publish_results", value);
  }

  /** Input {@code publish_results}; default {@code false}. */
  public Scorecard publishResults(Expr value) {
    return with("publish_results", value);
  }

  /** Input {@code file_mode}; default {@code archive}. */
  public Scorecard fileMode(String value) {
    return with("file_mode", value);
  }

  /** Input {@code file_mode}; default {@code archive}. */
  public Scorecard fileMode(FileMode value) {
    return with("file_mode", value.toString());
  }

  /** Input {@code file_mode}; default {@code archive}. */
  public Scorecard fileMode(Expr value) {
    return with("file_mode", value);
  }

  /** Input {@code internal_publish_base_url}; default {@code https://api.scorecard.dev}. */
  public Scorecard internalPublishBaseUrl(String value) {
    return with("internal_publish_base_url", value);
  }

  /** Input {@code internal_publish_base_url}; default {@code https://api.scorecard.dev}. */
  public Scorecard internalPublishBaseUrl(Expr value) {
    return with("internal_publish_base_url", value);
  }

  /** Input {@code internal_default_token}; default {@code ${{ github.token }}}. */
  public Scorecard internalDefaultToken(String value) {
    return with("internal_default_token", value);
  }

  /** Input {@code internal_default_token}; default {@code ${{ github.token }}}. */
  public Scorecard internalDefaultToken(Expr value) {
    return with("internal_default_token", value);
  }

  /** Values of {@code results_format}. */
  public enum ResultsFormat {
    JSON("json"),
    SARIF("sarif");

    private final String text;

    ResultsFormat(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code file_mode}. */
  public enum FileMode {
    ARCHIVE("archive"),
    GIT("git");

    private final String text;

    FileMode(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
