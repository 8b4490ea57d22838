// Generated; to change it, change this table:
// schemas/actions/mikepenz__action-junit-report.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code mikepenz/action-junit-report}, as of v6.4.2. See
 * https://github.com/mikepenz/action-junit-report.
 */
public final class JunitReport extends Action<JunitReport, JunitReport.Outputs> {

  private JunitReport(ActionCall call) {
    super(call);
  }

  public static JunitReport action() {
    return new JunitReport(ActionCall.of("mikepenz/action-junit-report"));
  }

  @Override
  protected JunitReport copy(ActionCall changed) {
    return new JunitReport(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public JunitReport token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public JunitReport token(Expr value) {
    return with("token", value);
  }

  /**
   * Input {@code github_token}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public JunitReport githubToken(String value) {
    return with("github_token", value);
  }

  /**
   * Input {@code github_token}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public JunitReport githubToken(Expr value) {
    return with("github_token", value);
  }

  /**
   * Adds items to input {@code report_paths}; default <code>**&#47;junit-reports/TEST-*.xml</code>.
   */
  public JunitReport reportPaths(String... items) {
    return withLines("report_paths", items);
  }

  /**
   * Sets all of input {@code report_paths}; default <code>**&#47;junit-reports/TEST-*.xml</code>.
   */
  public JunitReport reportPaths(Expr value) {
    return with("report_paths", value);
  }

  /** Input {@code group_reports}; default {@code true}. */
  public JunitReport groupReports(boolean value) {
    return with("group_reports", value);
  }

  /** Input {@code group_reports}; default {@code true}. */
  public JunitReport groupReports(Expr value) {
    return with("group_reports", value);
  }

  /** Input {@code test_files_prefix}. */
  public JunitReport testFilesPrefix(String value) {
    return with("test_files_prefix", value);
  }

  /** Input {@code test_files_prefix}. */
  public JunitReport testFilesPrefix(Expr value) {
    return with("test_files_prefix", value);
  }

  /** Adds items to input {@code exclude_sources}. */
  public JunitReport excludeSources(String... items) {
    return withList("exclude_sources", ",", items);
  }

  /** Sets all of input {@code exclude_sources}. */
  public JunitReport excludeSources(Expr value) {
    return with("exclude_sources", value);
  }

  /** Input {@code annotate_only}; default {@code false}. */
  public JunitReport annotateOnly(boolean value) {
    return with("annotate_only", value);
  }

  /** Input {@code annotate_only}; default {@code false}. */
  public JunitReport annotateOnly(Expr value) {
    return with("annotate_only", value);
  }

  /** Input {@code check_annotations}; default {@code true}. */
  public JunitReport checkAnnotations(boolean value) {
    return with("check_annotations", value);
  }

  /** Input {@code check_annotations}; default {@code true}. */
  public JunitReport checkAnnotations(Expr value) {
    return with("check_annotations", value);
  }

  /** Input {@code update_check}; default {@code false}. */
  public JunitReport updateCheck(boolean value) {
    return with("update_check", value);
  }

  /** Input {@code update_check}; default {@code false}. */
  public JunitReport updateCheck(Expr value) {
    return with("update_check", value);
  }

  /** Input {@code check_name}; default {@code JUnit Test Report}. */
  public JunitReport checkName(String value) {
    return with("check_name", value);
  }

  /** Input {@code check_name}; default {@code JUnit Test Report}. */
  public JunitReport checkName(Expr value) {
    return with("check_name", value);
  }

  /** Input {@code commit}. */
  public JunitReport commit(String value) {
    return with("commit", value);
  }

  /** Input {@code commit}. */
  public JunitReport commit(Expr value) {
    return with("commit", value);
  }

  /** Input {@code fail_on_failure}; default {@code false}. */
  public JunitReport failOnFailure(boolean value) {
    return with("fail_on_failure", value);
  }

  /** Input {@code fail_on_failure}; default {@code false}. */
  public JunitReport failOnFailure(Expr value) {
    return with("fail_on_failure", value);
  }

  /** Input {@code fail_on_parse_error}; default {@code false}. */
  public JunitReport failOnParseError(boolean value) {
    return with("fail_on_parse_error", value);
  }

  /** Input {@code fail_on_parse_error}; default {@code false}. */
  public JunitReport failOnParseError(Expr value) {
    return with("fail_on_parse_error", value);
  }

  /** Input {@code require_tests}; default {@code false}. */
  public JunitReport requireTests(boolean value) {
    return with("require_tests", value);
  }

  /** Input {@code require_tests}; default {@code false}. */
  public JunitReport requireTests(Expr value) {
    return with("require_tests", value);
  }

  /** Input {@code require_passed_tests}; default {@code false}. */
  public JunitReport requirePassedTests(boolean value) {
    return with("require_passed_tests", value);
  }

  /** Input {@code require_passed_tests}; default {@code false}. */
  public JunitReport requirePassedTests(Expr value) {
    return with("require_passed_tests", value);
  }

  /** Input {@code include_passed}; default {@code false}. */
  public JunitReport includePassed(boolean value) {
    return with("include_passed", value);
  }

  /** Input {@code include_passed}; default {@code false}. */
  public JunitReport includePassed(Expr value) {
    return with("include_passed", value);
  }

  /** Input {@code include_skipped}; default {@code true}. */
  public JunitReport includeSkipped(boolean value) {
    return with("include_skipped", value);
  }

  /** Input {@code include_skipped}; default {@code true}. */
  public JunitReport includeSkipped(Expr value) {
    return with("include_skipped", value);
  }

  /** Input {@code check_title_template}. */
  public JunitReport checkTitleTemplate(String value) {
    return with("check_title_template", value);
  }

  /** Input {@code check_title_template}. */
  public JunitReport checkTitleTemplate(Expr value) {
    return with("check_title_template", value);
  }

  /** Input {@code bread_crumb_delimiter}; default {@code /}. */
  public JunitReport breadCrumbDelimiter(String value) {
    return with("bread_crumb_delimiter", value);
  }

  /** Input {@code bread_crumb_delimiter}; default {@code /}. */
  public JunitReport breadCrumbDelimiter(Expr value) {
    return with("bread_crumb_delimiter", value);
  }

  /** Input {@code summary}. */
  public JunitReport summary(String value) {
    return with("summary", value);
  }

  /** Input {@code summary}. */
  public JunitReport summary(Expr value) {
    return with("summary", value);
  }

  /** Input {@code check_retries}; default {@code false}. */
  public JunitReport checkRetries(boolean value) {
    return with("check_retries", value);
  }

  /** Input {@code check_retries}; default {@code false}. */
  public JunitReport checkRetries(Expr value) {
    return with("check_retries", value);
  }

  /** Input {@code transformers}; default {@code []}. */
  public JunitReport transformers(String value) {
    return with("transformers", value);
  }

  /** Input {@code transformers}; default {@code []}. */
  public JunitReport transformers(Expr value) {
    return with("transformers", value);
  }

  /** Input {@code job_summary}; default {@code true}. */
  public JunitReport jobSummary(boolean value) {
    return with("job_summary", value);
  }

  /** Input {@code job_summary}; default {@code true}. */
  public JunitReport jobSummary(Expr value) {
    return with("job_summary", value);
  }

  /** Input {@code job_summary_text}. */
  public JunitReport jobSummaryText(String value) {
    return with("job_summary_text", value);
  }

  /** Input {@code job_summary_text}. */
  public JunitReport jobSummaryText(Expr value) {
    return with("job_summary_text", value);
  }

  /** Input {@code detailed_summary}; default {@code false}. */
  public JunitReport detailedSummary(boolean value) {
    return with("detailed_summary", value);
  }

  /** Input {@code detailed_summary}; default {@code false}. */
  public JunitReport detailedSummary(Expr value) {
    return with("detailed_summary", value);
  }

  /** Input {@code flaky_summary}; default {@code false}. */
  public JunitReport flakySummary(boolean value) {
    return with("flaky_summary", value);
  }

  /** Input {@code flaky_summary}; default {@code false}. */
  public JunitReport flakySummary(Expr value) {
    return with("flaky_summary", value);
  }

  /** Input {@code verbose_summary}; default {@code true}. */
  public JunitReport verboseSummary(boolean value) {
    return with("verbose_summary", value);
  }

  /** Input {@code verbose_summary}; default {@code true}. */
  public JunitReport verboseSummary(Expr value) {
    return with("verbose_summary", value);
  }

  /** Input {@code skip_success_summary}; default {@code false}. */
  public JunitReport skipSuccessSummary(boolean value) {
    return with("skip_success_summary", value);
  }

  /** Input {@code skip_success_summary}; default {@code false}. */
  public JunitReport skipSuccessSummary(Expr value) {
    return with("skip_success_summary", value);
  }

  /** Input {@code include_empty_in_summary}; default {@code true}. */
  public JunitReport includeEmptyInSummary(boolean value) {
    return with("include_empty_in_summary", value);
  }

  /** Input {@code include_empty_in_summary}; default {@code true}. */
  public JunitReport includeEmptyInSummary(Expr value) {
    return with("include_empty_in_summary", value);
  }

  /** Input {@code include_time_in_summary}; default {@code false}. */
  public JunitReport includeTimeInSummary(boolean value) {
    return with("include_time_in_summary", value);
  }

  /** Input {@code include_time_in_summary}; default {@code false}. */
  public JunitReport includeTimeInSummary(Expr value) {
    return with("include_time_in_summary", value);
  }

  /** Input {@code simplified_summary}; default {@code false}. */
  public JunitReport simplifiedSummary(boolean value) {
    return with("simplified_summary", value);
  }

  /** Input {@code simplified_summary}; default {@code false}. */
  public JunitReport simplifiedSummary(Expr value) {
    return with("simplified_summary", value);
  }

  /** Input {@code group_suite}; default {@code false}. */
  public JunitReport groupSuite(boolean value) {
    return with("group_suite", value);
  }

  /** Input {@code group_suite}; default {@code false}. */
  public JunitReport groupSuite(Expr value) {
    return with("group_suite", value);
  }

  /** Input {@code comment}; default {@code false}. */
  public JunitReport comment(boolean value) {
    return with("comment", value);
  }

  /** Input {@code comment}; default {@code false}. */
  public JunitReport comment(Expr value) {
    return with("comment", value);
  }

  /** Input {@code updateComment}; default {@code true}. */
  public JunitReport updateComment(boolean value) {
    return with("updateComment", value);
  }

  /** Input {@code updateComment}; default {@code true}. */
  public JunitReport updateComment(Expr value) {
    return with("updateComment", value);
  }

  /** Input {@code annotate_notice}; default {@code false}. */
  public JunitReport annotateNotice(boolean value) {
    return with("annotate_notice", value);
  }

  /** Input {@code annotate_notice}; default {@code false}. */
  public JunitReport annotateNotice(Expr value) {
    return with("annotate_notice", value);
  }

  /** Input {@code follow_symlink}; default {@code false}. */
  public JunitReport followSymlink(boolean value) {
    return with("follow_symlink", value);
  }

  /** Input {@code follow_symlink}; default {@code false}. */
  public JunitReport followSymlink(Expr value) {
    return with("follow_symlink", value);
  }

  /** Input {@code job_name}; default {@code ${{ github.job }}}. */
  public JunitReport jobName(String value) {
    return with("job_name", value);
  }

  /** Input {@code job_name}; default {@code ${{ github.job }}}. */
  public JunitReport jobName(Expr value) {
    return with("job_name", value);
  }

  /** Input {@code annotations_limit}. */
  public JunitReport annotationsLimit(long value) {
    return with("annotations_limit", value);
  }

  /** Input {@code annotations_limit}. */
  public JunitReport annotationsLimit(Expr value) {
    return with("annotations_limit", value);
  }

  /** Input {@code skip_annotations}. */
  public JunitReport skipAnnotations(boolean value) {
    return with("skip_annotations", value);
  }

  /** Input {@code skip_annotations}. */
  public JunitReport skipAnnotations(Expr value) {
    return with("skip_annotations", value);
  }

  /** Input {@code truncate_stack_traces}; default {@code true}. */
  public JunitReport truncateStackTraces(boolean value) {
    return with("truncate_stack_traces", value);
  }

  /** Input {@code truncate_stack_traces}; default {@code true}. */
  public JunitReport truncateStackTraces(Expr value) {
    return with("truncate_stack_traces", value);
  }

  /** Input {@code resolve_ignore_classname}; default {@code false}. */
  public JunitReport resolveIgnoreClassname(boolean value) {
    return with("resolve_ignore_classname", value);
  }

  /** Input {@code resolve_ignore_classname}; default {@code false}. */
  public JunitReport resolveIgnoreClassname(Expr value) {
    return with("resolve_ignore_classname", value);
  }

  /** Input {@code skip_comment_without_tests}; default {@code false}. */
  public JunitReport skipCommentWithoutTests(boolean value) {
    return with("skip_comment_without_tests", value);
  }

  /** Input {@code skip_comment_without_tests}; default {@code false}. */
  public JunitReport skipCommentWithoutTests(Expr value) {
    return with("skip_comment_without_tests", value);
  }

  /** Input {@code pr_id}. */
  public JunitReport prId(String value) {
    return with("pr_id", value);
  }

  /** Input {@code pr_id}. */
  public JunitReport prId(Expr value) {
    return with("pr_id", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr total() {
      return get("total");
    }

    public StringExpr passed() {
      return get("passed");
    }

    public StringExpr skipped() {
      return get("skipped");
    }

    public StringExpr failed() {
      return get("failed");
    }

    public StringExpr time() {
      return get("time");
    }

    public StringExpr summary() {
      return get("summary");
    }

    public StringExpr detailedSummary() {
      return get("detailed_summary");
    }

    public StringExpr flakySummary() {
      return get("flaky_summary");
    }

    public StringExpr reportUrl() {
      return get("report_url");
    }
  }
}
