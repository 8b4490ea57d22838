// Generated; to change it, change this table:
// schemas/actions/enricomi__publish-unit-test-result-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;
import java.util.Arrays;

/**
 * {@code EnricoMi/publish-unit-test-result-action}, as of v2.24.0. See
 * https://github.com/EnricoMi/publish-unit-test-result-action.
 */
public final class PublishUnitTestResult
    extends Action<PublishUnitTestResult, PublishUnitTestResult.Outputs> {

  private PublishUnitTestResult(ActionCall call) {
    super(call);
  }

  public static PublishUnitTestResult action() {
    return new PublishUnitTestResult(ActionCall.of("EnricoMi/publish-unit-test-result-action"));
  }

  @Override
  protected PublishUnitTestResult copy(ActionCall changed) {
    return new PublishUnitTestResult(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public PublishUnitTestResult githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public PublishUnitTestResult githubToken(Expr value) {
    return with("github_token", value);
  }

  /**
   * Input {@code github_token_actor}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public PublishUnitTestResult githubTokenActor(String value) {
    return with("github_token_actor", value);
  }

  /**
   * Input {@code github_token_actor}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public PublishUnitTestResult githubTokenActor(Expr value) {
    return with("github_token_actor", value);
  }

  /** Input {@code github_retries}; default {@code 10}. */
  public PublishUnitTestResult githubRetries(long value) {
    return with("github_retries", value);
  }

  /** Input {@code github_retries}; default {@code 10}. */
  public PublishUnitTestResult githubRetries(Expr value) {
    return with("github_retries", value);
  }

  /** Input {@code ssl_verify}; default {@code true}. */
  public PublishUnitTestResult sslVerify(boolean value) {
    return with("ssl_verify", value);
  }

  /** Input {@code ssl_verify}; default {@code true}. */
  public PublishUnitTestResult sslVerify(Expr value) {
    return with("ssl_verify", value);
  }

  /** Input {@code commit}. */
  public PublishUnitTestResult commit(String value) {
    return with("commit", value);
  }

  /** Input {@code commit}. */
  public PublishUnitTestResult commit(Expr value) {
    return with("commit", value);
  }

  /** Input {@code check_name}; default {@code Test Results}. */
  public PublishUnitTestResult checkName(String value) {
    return with("check_name", value);
  }

  /** Input {@code check_name}; default {@code Test Results}. */
  public PublishUnitTestResult checkName(Expr value) {
    return with("check_name", value);
  }

  /** Input {@code comment_title}. */
  public PublishUnitTestResult commentTitle(String value) {
    return with("comment_title", value);
  }

  /** Input {@code comment_title}. */
  public PublishUnitTestResult commentTitle(Expr value) {
    return with("comment_title", value);
  }

  /** Input {@code comment_mode}; default {@code always}. */
  public PublishUnitTestResult commentMode(String value) {
    return with("comment_mode", value);
  }

  /** Input {@code comment_mode}; default {@code always}. */
  public PublishUnitTestResult commentMode(CommentMode value) {
    return with("comment_mode", value.toString());
  }

  /** Input {@code comment_mode}; default {@code always}. */
  public PublishUnitTestResult commentMode(Expr value) {
    return with("comment_mode", value);
  }

  /** Input {@code fail_on}; default {@code test failures}. */
  public PublishUnitTestResult failOn(String value) {
    return with("fail_on", value);
  }

  /** Input {@code fail_on}; default {@code test failures}. */
  public PublishUnitTestResult failOn(FailOn value) {
    return with("fail_on", value.toString());
  }

  /** Input {@code fail_on}; default {@code test failures}. */
  public PublishUnitTestResult failOn(Expr value) {
    return with("fail_on", value);
  }

  /** Input {@code action_fail}; default {@code false}. */
  public PublishUnitTestResult actionFail(boolean value) {
    return with("action_fail", value);
  }

  /** Input {@code action_fail}; default {@code false}. */
  public PublishUnitTestResult actionFail(Expr value) {
    return with("action_fail", value);
  }

  /** Input {@code action_fail_on_inconclusive}; default {@code false}. */
  public PublishUnitTestResult actionFailOnInconclusive(boolean value) {
    return with("action_fail_on_inconclusive", value);
  }

  /** Input {@code action_fail_on_inconclusive}; default {@code false}. */
  public PublishUnitTestResult actionFailOnInconclusive(Expr value) {
    return with("action_fail_on_inconclusive", value);
  }

  /** Adds items to input {@code files}. */
  public PublishUnitTestResult files(String... items) {
    return withLines("files", items);
  }

  /** Sets all of input {@code files}. */
  public PublishUnitTestResult files(Expr value) {
    return with("files", value);
  }

  /**
   * Adds items to input {@code junit_files}.
   *
   * @deprecated the action gives it up; use {@link #files}.
   */
  @Deprecated
  public PublishUnitTestResult junitFiles(String... items) {
    return withLines("junit_files", items);
  }

  /**
   * Sets all of input {@code junit_files}.
   *
   * @deprecated the action gives it up; use {@link #files}.
   */
  @Deprecated
  public PublishUnitTestResult junitFiles(Expr value) {
    return with("junit_files", value);
  }

  /**
   * Adds items to input {@code nunit_files}.
   *
   * @deprecated the action gives it up; use {@link #files}.
   */
  @Deprecated
  public PublishUnitTestResult nunitFiles(String... items) {
    return withLines("nunit_files", items);
  }

  /**
   * Sets all of input {@code nunit_files}.
   *
   * @deprecated the action gives it up; use {@link #files}.
   */
  @Deprecated
  public PublishUnitTestResult nunitFiles(Expr value) {
    return with("nunit_files", value);
  }

  /**
   * Adds items to input {@code xunit_files}.
   *
   * @deprecated the action gives it up; use {@link #files}.
   */
  @Deprecated
  public PublishUnitTestResult xunitFiles(String... items) {
    return withLines("xunit_files", items);
  }

  /**
   * Sets all of input {@code xunit_files}.
   *
   * @deprecated the action gives it up; use {@link #files}.
   */
  @Deprecated
  public PublishUnitTestResult xunitFiles(Expr value) {
    return with("xunit_files", value);
  }

  /**
   * Adds items to input {@code trx_files}.
   *
   * @deprecated the action gives it up; use {@link #files}.
   */
  @Deprecated
  public PublishUnitTestResult trxFiles(String... items) {
    return withLines("trx_files", items);
  }

  /**
   * Sets all of input {@code trx_files}.
   *
   * @deprecated the action gives it up; use {@link #files}.
   */
  @Deprecated
  public PublishUnitTestResult trxFiles(Expr value) {
    return with("trx_files", value);
  }

  /** Input {@code time_unit}; default {@code seconds}. */
  public PublishUnitTestResult timeUnit(String value) {
    return with("time_unit", value);
  }

  /** Input {@code time_unit}; default {@code seconds}. */
  public PublishUnitTestResult timeUnit(TimeUnit value) {
    return with("time_unit", value.toString());
  }

  /** Input {@code time_unit}; default {@code seconds}. */
  public PublishUnitTestResult timeUnit(Expr value) {
    return with("time_unit", value);
  }

  /** Input {@code test_file_prefix}. */
  public PublishUnitTestResult testFilePrefix(String value) {
    return with("test_file_prefix", value);
  }

  /** Input {@code test_file_prefix}. */
  public PublishUnitTestResult testFilePrefix(Expr value) {
    return with("test_file_prefix", value);
  }

  /** Input {@code report_individual_runs}. */
  public PublishUnitTestResult reportIndividualRuns(boolean value) {
    return with("report_individual_runs", value);
  }

  /** Input {@code report_individual_runs}. */
  public PublishUnitTestResult reportIndividualRuns(Expr value) {
    return with("report_individual_runs", value);
  }

  /** Input {@code report_suite_logs}; default {@code none}. */
  public PublishUnitTestResult reportSuiteLogs(String value) {
    return with("report_suite_logs", value);
  }

  /** Input {@code report_suite_logs}; default {@code none}. */
  public PublishUnitTestResult reportSuiteLogs(ReportSuiteLogs value) {
    return with("report_suite_logs", value.toString());
  }

  /** Input {@code report_suite_logs}; default {@code none}. */
  public PublishUnitTestResult reportSuiteLogs(Expr value) {
    return with("report_suite_logs", value);
  }

  /** Input {@code deduplicate_classes_by_file_name}. */
  public PublishUnitTestResult deduplicateClassesByFileName(boolean value) {
    return with("deduplicate_classes_by_file_name", value);
  }

  /** Input {@code deduplicate_classes_by_file_name}. */
  public PublishUnitTestResult deduplicateClassesByFileName(Expr value) {
    return with("deduplicate_classes_by_file_name", value);
  }

  /** Input {@code large_files}. */
  public PublishUnitTestResult largeFiles(boolean value) {
    return with("large_files", value);
  }

  /** Input {@code large_files}. */
  public PublishUnitTestResult largeFiles(Expr value) {
    return with("large_files", value);
  }

  /** Input {@code ignore_runs}; default {@code false}. */
  public PublishUnitTestResult ignoreRuns(boolean value) {
    return with("ignore_runs", value);
  }

  /** Input {@code ignore_runs}; default {@code false}. */
  public PublishUnitTestResult ignoreRuns(Expr value) {
    return with("ignore_runs", value);
  }

  /** Input {@code check_run}; default {@code true}. */
  public PublishUnitTestResult checkRun(boolean value) {
    return with("check_run", value);
  }

  /** Input {@code check_run}; default {@code true}. */
  public PublishUnitTestResult checkRun(Expr value) {
    return with("check_run", value);
  }

  /** Input {@code job_summary}; default {@code true}. */
  public PublishUnitTestResult jobSummary(boolean value) {
    return with("job_summary", value);
  }

  /** Input {@code job_summary}; default {@code true}. */
  public PublishUnitTestResult jobSummary(Expr value) {
    return with("job_summary", value);
  }

  /** Input {@code compare_to_earlier_commit}; default {@code true}. */
  public PublishUnitTestResult compareToEarlierCommit(boolean value) {
    return with("compare_to_earlier_commit", value);
  }

  /** Input {@code compare_to_earlier_commit}; default {@code true}. */
  public PublishUnitTestResult compareToEarlierCommit(Expr value) {
    return with("compare_to_earlier_commit", value);
  }

  /** Input {@code pull_request_build}; default {@code merge}. */
  public PublishUnitTestResult pullRequestBuild(String value) {
    return with("pull_request_build", value);
  }

  /** Input {@code pull_request_build}; default {@code merge}. */
  public PublishUnitTestResult pullRequestBuild(PullRequestBuild value) {
    return with("pull_request_build", value.toString());
  }

  /** Input {@code pull_request_build}; default {@code merge}. */
  public PublishUnitTestResult pullRequestBuild(Expr value) {
    return with("pull_request_build", value);
  }

  /** Input {@code event_file}. */
  public PublishUnitTestResult eventFile(String value) {
    return with("event_file", value);
  }

  /** Input {@code event_file}. */
  public PublishUnitTestResult eventFile(Expr value) {
    return with("event_file", value);
  }

  /** Input {@code event_name}. */
  public PublishUnitTestResult eventName(String value) {
    return with("event_name", value);
  }

  /** Input {@code event_name}. */
  public PublishUnitTestResult eventName(Expr value) {
    return with("event_name", value);
  }

  /** Input {@code test_changes_limit}. */
  public PublishUnitTestResult testChangesLimit(long value) {
    return with("test_changes_limit", value);
  }

  /** Input {@code test_changes_limit}. */
  public PublishUnitTestResult testChangesLimit(Expr value) {
    return with("test_changes_limit", value);
  }

  /**
   * Adds items to input {@code check_run_annotations}; default {@code all tests, skipped tests}.
   */
  public PublishUnitTestResult checkRunAnnotations(String... items) {
    return withList("check_run_annotations", ",", items);
  }

  /**
   * Adds items to input {@code check_run_annotations}; default {@code all tests, skipped tests}.
   */
  public PublishUnitTestResult checkRunAnnotations(CheckRunAnnotations... items) {
    return withList("check_run_annotations", ",",
        Arrays.stream(items).map(Enum::toString).toArray(String[]::new));
  }

  /** Sets all of input {@code check_run_annotations}; default {@code all tests, skipped tests}. */
  public PublishUnitTestResult checkRunAnnotations(Expr value) {
    return with("check_run_annotations", value);
  }

  /** Adds items to input {@code check_run_annotations_branch}. */
  public PublishUnitTestResult checkRunAnnotationsBranch(String... items) {
    return withList("check_run_annotations_branch", ",", items);
  }

  /** Sets all of input {@code check_run_annotations_branch}. */
  public PublishUnitTestResult checkRunAnnotationsBranch(Expr value) {
    return with("check_run_annotations_branch", value);
  }

  /** Input {@code seconds_between_github_reads}; default {@code 0.25}. */
  public PublishUnitTestResult secondsBetweenGithubReads(long value) {
    return with("seconds_between_github_reads", value);
  }

  /** Input {@code seconds_between_github_reads}; default {@code 0.25}. */
  public PublishUnitTestResult secondsBetweenGithubReads(String value) {
    return with("seconds_between_github_reads", value);
  }

  /** Input {@code seconds_between_github_reads}; default {@code 0.25}. */
  public PublishUnitTestResult secondsBetweenGithubReads(Expr value) {
    return with("seconds_between_github_reads", value);
  }

  /** Input {@code seconds_between_github_writes}; default {@code 2.0}. */
  public PublishUnitTestResult secondsBetweenGithubWrites(long value) {
    return with("seconds_between_github_writes", value);
  }

  /** Input {@code seconds_between_github_writes}; default {@code 2.0}. */
  public PublishUnitTestResult secondsBetweenGithubWrites(String value) {
    return with("seconds_between_github_writes", value);
  }

  /** Input {@code seconds_between_github_writes}; default {@code 2.0}. */
  public PublishUnitTestResult secondsBetweenGithubWrites(Expr value) {
    return with("seconds_between_github_writes", value);
  }

  /** Input {@code secondary_rate_limit_wait_seconds}. */
  public PublishUnitTestResult secondaryRateLimitWaitSeconds(long value) {
    return with("secondary_rate_limit_wait_seconds", value);
  }

  /** Input {@code secondary_rate_limit_wait_seconds}. */
  public PublishUnitTestResult secondaryRateLimitWaitSeconds(String value) {
    return with("secondary_rate_limit_wait_seconds", value);
  }

  /** Input {@code secondary_rate_limit_wait_seconds}. */
  public PublishUnitTestResult secondaryRateLimitWaitSeconds(Expr value) {
    return with("secondary_rate_limit_wait_seconds", value);
  }

  /** Input {@code json_file}. */
  public PublishUnitTestResult jsonFile(String value) {
    return with("json_file", value);
  }

  /** Input {@code json_file}. */
  public PublishUnitTestResult jsonFile(Expr value) {
    return with("json_file", value);
  }

  /** Input {@code json_thousands_separator}. */
  public PublishUnitTestResult jsonThousandsSeparator(String value) {
    return with("json_thousands_separator", value);
  }

  /** Input {@code json_thousands_separator}. */
  public PublishUnitTestResult jsonThousandsSeparator(Expr value) {
    return with("json_thousands_separator", value);
  }

  /** Input {@code json_suite_details}; default {@code false}. */
  public PublishUnitTestResult jsonSuiteDetails(boolean value) {
    return with("json_suite_details", value);
  }

  /** Input {@code json_suite_details}; default {@code false}. */
  public PublishUnitTestResult jsonSuiteDetails(Expr value) {
    return with("json_suite_details", value);
  }

  /** Input {@code json_test_case_results}; default {@code false}. */
  public PublishUnitTestResult jsonTestCaseResults(boolean value) {
    return with("json_test_case_results", value);
  }

  /** Input {@code json_test_case_results}; default {@code false}. */
  public PublishUnitTestResult jsonTestCaseResults(Expr value) {
    return with("json_test_case_results", value);
  }

  /** Input {@code search_pull_requests}; default {@code false}. */
  public PublishUnitTestResult searchPullRequests(boolean value) {
    return with("search_pull_requests", value);
  }

  /** Input {@code search_pull_requests}; default {@code false}. */
  public PublishUnitTestResult searchPullRequests(Expr value) {
    return with("search_pull_requests", value);
  }

  /** Values of {@code comment_mode}. */
  public enum CommentMode {
    ALWAYS("always"),
    CHANGES("changes"),
    CHANGES_IN_FAILURES("changes in failures"),
    CHANGES_IN_ERRORS("changes in errors"),
    FAILURES("failures"),
    ERRORS("errors"),
    OFF("off");

    private final String text;

    CommentMode(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code fail_on}. */
  public enum FailOn {
    NOTHING("nothing"),
    ERRORS("errors"),
    TEST_FAILURES("test failures");

    private final String text;

    FailOn(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code time_unit}. */
  public enum TimeUnit {
    SECONDS("seconds"),
    MILLISECONDS("milliseconds");

    private final String text;

    TimeUnit(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code report_suite_logs}. */
  public enum ReportSuiteLogs {
    INFO("info"),
    ERROR("error"),
    ANY("any"),
    NONE("none");

    private final String text;

    ReportSuiteLogs(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code pull_request_build}. */
  public enum PullRequestBuild {
    COMMIT("commit"),
    MERGE("merge");

    private final String text;

    PullRequestBuild(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code check_run_annotations}. */
  public enum CheckRunAnnotations {
    ALL_TESTS("all tests"),
    SKIPPED_TESTS("skipped tests"),
    NONE("none");

    private final String text;

    CheckRunAnnotations(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr json() {
      return get("json");
    }
  }
}
