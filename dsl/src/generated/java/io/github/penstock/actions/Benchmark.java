// Generated; to change it, change this table:
// schemas/actions/benchmark-action__github-action-benchmark.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code benchmark-action/github-action-benchmark}, as of v1.22.0. See
 * https://github.com/benchmark-action/github-action-benchmark.
 */
public final class Benchmark extends Action<Benchmark, StepOutputs> {

  private Benchmark(ActionCall call) {
    super(call);
  }

  public static Benchmark action() {
    return new Benchmark(ActionCall.of("benchmark-action/github-action-benchmark"));
  }

  @Override
  protected Benchmark copy(ActionCall changed) {
    return new Benchmark(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code name}; default {@code Benchmark}. */
  public Benchmark name(String value) {
    return with("name", value);
  }

  /** Input {@code name}; default {@code Benchmark}. */
  public Benchmark name(Expr value) {
    return with("name", value);
  }

  /** Input {@code tool}, required. */
  public Benchmark tool(String value) {
    return with("tool", value);
  }

  /** Input {@code tool}, required. */
  public Benchmark tool(Tool value) {
    return with("tool", value.toString());
  }

  /** Input {@code tool}, required. */
  public Benchmark tool(Expr value) {
    return with("tool", value);
  }

  /** Input {@code output-file-path}, required. */
  public Benchmark outputFilePath(String value) {
    return with("output-file-path", value);
  }

  /** Input {@code output-file-path}, required. */
  public Benchmark outputFilePath(Expr value) {
    return with("output-file-path", value);
  }

  /** Input {@code gh-pages-branch}; default {@code gh-pages}. */
  public Benchmark ghPagesBranch(String value) {
    return with("gh-pages-branch", value);
  }

  /** Input {@code gh-pages-branch}; default {@code gh-pages}. */
  public Benchmark ghPagesBranch(Expr value) {
    return with("gh-pages-branch", value);
  }

  /** Input {@code gh-repository}. */
  public Benchmark ghRepository(String value) {
    return with("gh-repository", value);
  }

  /** Input {@code gh-repository}. */
  public Benchmark ghRepository(Expr value) {
    return with("gh-repository", value);
  }

  /** Input {@code benchmark-data-dir-path}; default {@code dev/bench}. */
  public Benchmark benchmarkDataDirPath(String value) {
    return with("benchmark-data-dir-path", value);
  }

  /** Input {@code benchmark-data-dir-path}; default {@code dev/bench}. */
  public Benchmark benchmarkDataDirPath(Expr value) {
    return with("benchmark-data-dir-path", value);
  }

  /** Input {@code github-token}. */
  public Benchmark githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}. */
  public Benchmark githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Input {@code ref}. */
  public Benchmark ref(String value) {
    return with("ref", value);
  }

  /** Input {@code ref}. */
  public Benchmark ref(Expr value) {
    return with("ref", value);
  }

  /** Input {@code auto-push}; default {@code false}. */
  public Benchmark autoPush(boolean value) {
    return with("auto-push", value);
  }

  /** Input {@code auto-push}; default {@code false}. */
  public Benchmark autoPush(Expr value) {
    return with("auto-push", value);
  }

  /** Input {@code skip-fetch-gh-pages}; default {@code false}. */
  public Benchmark skipFetchGhPages(boolean value) {
    return with("skip-fetch-gh-pages", value);
  }

  /** Input {@code skip-fetch-gh-pages}; default {@code false}. */
  public Benchmark skipFetchGhPages(Expr value) {
    return with("skip-fetch-gh-pages", value);
  }

  /** Input {@code comment-always}; default {@code false}. */
  public Benchmark commentAlways(boolean value) {
    return with("comment-always", value);
  }

  /** Input {@code comment-always}; default {@code false}. */
  public Benchmark commentAlways(Expr value) {
    return with("comment-always", value);
  }

  /** Input {@code summary-always}; default {@code false}. */
  public Benchmark summaryAlways(boolean value) {
    return with("summary-always", value);
  }

  /** Input {@code summary-always}; default {@code false}. */
  public Benchmark summaryAlways(Expr value) {
    return with("summary-always", value);
  }

  /** Input {@code save-data-file}; default {@code true}. */
  public Benchmark saveDataFile(boolean value) {
    return with("save-data-file", value);
  }

  /** Input {@code save-data-file}; default {@code true}. */
  public Benchmark saveDataFile(Expr value) {
    return with("save-data-file", value);
  }

  /** Input {@code comment-on-alert}; default {@code false}. */
  public Benchmark commentOnAlert(boolean value) {
    return with("comment-on-alert", value);
  }

  /** Input {@code comment-on-alert}; default {@code false}. */
  public Benchmark commentOnAlert(Expr value) {
    return with("comment-on-alert", value);
  }

  /** Input {@code alert-threshold}; default {@code 200%}. */
  public Benchmark alertThreshold(String value) {
    return with("alert-threshold", value);
  }

  /** Input {@code alert-threshold}; default {@code 200%}. */
  public Benchmark alertThreshold(Expr value) {
    return with("alert-threshold", value);
  }

  /** Input {@code fail-on-alert}; default {@code false}. */
  public Benchmark failOnAlert(boolean value) {
    return with("fail-on-alert", value);
  }

  /** Input {@code fail-on-alert}; default {@code false}. */
  public Benchmark failOnAlert(Expr value) {
    return with("fail-on-alert", value);
  }

  /** Input {@code fail-threshold}. */
  public Benchmark failThreshold(String value) {
    return with("fail-threshold", value);
  }

  /** Input {@code fail-threshold}. */
  public Benchmark failThreshold(Expr value) {
    return with("fail-threshold", value);
  }

  /** Adds items to input {@code alert-comment-cc-users}. */
  public Benchmark alertCommentCcUsers(String... items) {
    return withList("alert-comment-cc-users", ",", items);
  }

  /** Sets all of input {@code alert-comment-cc-users}. */
  public Benchmark alertCommentCcUsers(Expr value) {
    return with("alert-comment-cc-users", value);
  }

  /** Input {@code external-data-json-path}. */
  public Benchmark externalDataJsonPath(String value) {
    return with("external-data-json-path", value);
  }

  /** Input {@code external-data-json-path}. */
  public Benchmark externalDataJsonPath(Expr value) {
    return with("external-data-json-path", value);
  }

  /** Input {@code max-items-in-chart}. */
  public Benchmark maxItemsInChart(long value) {
    return with("max-items-in-chart", value);
  }

  /** Input {@code max-items-in-chart}. */
  public Benchmark maxItemsInChart(Expr value) {
    return with("max-items-in-chart", value);
  }

  /** Input {@code go-force-package-suffix}; default {@code false}. */
  public Benchmark goForcePackageSuffix(boolean value) {
    return with("go-force-package-suffix", value);
  }

  /** Input {@code go-force-package-suffix}; default {@code false}. */
  public Benchmark goForcePackageSuffix(Expr value) {
    return with("go-force-package-suffix", value);
  }

  /** Values of {@code tool}. */
  public enum Tool {
    CARGO("cargo"),
    GO("go"),
    BENCHMARKJS("benchmarkjs"),
    PYTEST("pytest"),
    GOOGLECPP("googlecpp"),
    CATCH2("catch2"),
    JULIA("julia"),
    JMH("jmh"),
    BENCHMARKDOTNET("benchmarkdotnet"),
    BENCHMARKLUAU("benchmarkluau"),
    CUSTOM_BIGGER_IS_BETTER("customBiggerIsBetter"),
    CUSTOM_SMALLER_IS_BETTER("customSmallerIsBetter");

    private final String text;

    Tool(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
