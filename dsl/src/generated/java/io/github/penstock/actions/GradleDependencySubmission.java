// Generated; to change it, change this table:
// schemas/actions/gradle__actions__dependency-submission.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code gradle/actions/dependency-submission}, as of v6.3.0. See
 * https://github.com/gradle/actions.
 */
public final class GradleDependencySubmission
    extends Action<GradleDependencySubmission, GradleDependencySubmission.Outputs> {

  private GradleDependencySubmission(ActionCall call) {
    super(call);
  }

  public static GradleDependencySubmission action() {
    return new GradleDependencySubmission(ActionCall.of("gradle/actions/dependency-submission"));
  }

  @Override
  protected GradleDependencySubmission copy(ActionCall changed) {
    return new GradleDependencySubmission(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code gradle-version}. */
  public GradleDependencySubmission gradleVersion(long value) {
    return with("gradle-version", value);
  }

  /** Input {@code gradle-version}. */
  public GradleDependencySubmission gradleVersion(String value) {
    return with("gradle-version", value);
  }

  /** Input {@code gradle-version}. */
  public GradleDependencySubmission gradleVersion(Expr value) {
    return with("gradle-version", value);
  }

  /** Input {@code build-root-directory}. */
  public GradleDependencySubmission buildRootDirectory(String value) {
    return with("build-root-directory", value);
  }

  /** Input {@code build-root-directory}. */
  public GradleDependencySubmission buildRootDirectory(Expr value) {
    return with("build-root-directory", value);
  }

  /** Adds items to input {@code dependency-resolution-task}. */
  public GradleDependencySubmission dependencyResolutionTask(String... items) {
    return withList("dependency-resolution-task", " ", items);
  }

  /** Sets all of input {@code dependency-resolution-task}. */
  public GradleDependencySubmission dependencyResolutionTask(Expr value) {
    return with("dependency-resolution-task", value);
  }

  /** Adds items to input {@code additional-arguments}. */
  public GradleDependencySubmission additionalArguments(String... items) {
    return withList("additional-arguments", " ", items);
  }

  /** Sets all of input {@code additional-arguments}. */
  public GradleDependencySubmission additionalArguments(Expr value) {
    return with("additional-arguments", value);
  }

  /** Input {@code cache-provider}; default {@code enhanced}. */
  public GradleDependencySubmission cacheProvider(String value) {
    return with("cache-provider", value);
  }

  /** Input {@code cache-provider}; default {@code enhanced}. */
  public GradleDependencySubmission cacheProvider(CacheProvider value) {
    return with("cache-provider", value.toString());
  }

  /** Input {@code cache-provider}; default {@code enhanced}. */
  public GradleDependencySubmission cacheProvider(Expr value) {
    return with("cache-provider", value);
  }

  /** Input {@code cache-disabled}; default {@code false}. */
  public GradleDependencySubmission cacheDisabled(boolean value) {
    return with("cache-disabled", value);
  }

  /** Input {@code cache-disabled}; default {@code false}. */
  public GradleDependencySubmission cacheDisabled(Expr value) {
    return with("cache-disabled", value);
  }

  /** Input {@code cache-read-only}; has a default. */
  public GradleDependencySubmission cacheReadOnly(boolean value) {
    return with("cache-read-only", value);
  }

  /** Input {@code cache-read-only}; has a default. */
  public GradleDependencySubmission cacheReadOnly(Expr value) {
    return with("cache-read-only", value);
  }

  /** Input {@code cache-write-only}; default {@code false}. */
  public GradleDependencySubmission cacheWriteOnly(boolean value) {
    return with("cache-write-only", value);
  }

  /** Input {@code cache-write-only}; default {@code false}. */
  public GradleDependencySubmission cacheWriteOnly(Expr value) {
    return with("cache-write-only", value);
  }

  /** Input {@code cache-overwrite-existing}; default {@code false}. */
  public GradleDependencySubmission cacheOverwriteExisting(boolean value) {
    return with("cache-overwrite-existing", value);
  }

  /** Input {@code cache-overwrite-existing}; default {@code false}. */
  public GradleDependencySubmission cacheOverwriteExisting(Expr value) {
    return with("cache-overwrite-existing", value);
  }

  /** Input {@code cache-encryption-key}. */
  public GradleDependencySubmission cacheEncryptionKey(String value) {
    return with("cache-encryption-key", value);
  }

  /** Input {@code cache-encryption-key}. */
  public GradleDependencySubmission cacheEncryptionKey(Expr value) {
    return with("cache-encryption-key", value);
  }

  /** Input {@code cache-cleanup}; default {@code on-success}. */
  public GradleDependencySubmission cacheCleanup(String value) {
    return with("cache-cleanup", value);
  }

  /** Input {@code cache-cleanup}; default {@code on-success}. */
  public GradleDependencySubmission cacheCleanup(CacheCleanup value) {
    return with("cache-cleanup", value.toString());
  }

  /** Input {@code cache-cleanup}; default {@code on-success}. */
  public GradleDependencySubmission cacheCleanup(Expr value) {
    return with("cache-cleanup", value);
  }

  /** Input {@code gradle-home-cache-cleanup}. */
  public GradleDependencySubmission gradleHomeCacheCleanup(boolean value) {
    return with("gradle-home-cache-cleanup", value);
  }

  /** Input {@code gradle-home-cache-cleanup}. */
  public GradleDependencySubmission gradleHomeCacheCleanup(Expr value) {
    return with("gradle-home-cache-cleanup", value);
  }

  /** Adds items to input {@code gradle-home-cache-includes}; has a default. */
  public GradleDependencySubmission gradleHomeCacheIncludes(String... items) {
    return withLines("gradle-home-cache-includes", items);
  }

  /** Sets all of input {@code gradle-home-cache-includes}; has a default. */
  public GradleDependencySubmission gradleHomeCacheIncludes(Expr value) {
    return with("gradle-home-cache-includes", value);
  }

  /** Adds items to input {@code gradle-home-cache-excludes}. */
  public GradleDependencySubmission gradleHomeCacheExcludes(String... items) {
    return withLines("gradle-home-cache-excludes", items);
  }

  /** Sets all of input {@code gradle-home-cache-excludes}. */
  public GradleDependencySubmission gradleHomeCacheExcludes(Expr value) {
    return with("gradle-home-cache-excludes", value);
  }

  /** Input {@code add-job-summary}; default {@code always}. */
  public GradleDependencySubmission addJobSummary(String value) {
    return with("add-job-summary", value);
  }

  /** Input {@code add-job-summary}; default {@code always}. */
  public GradleDependencySubmission addJobSummary(AddJobSummary value) {
    return with("add-job-summary", value.toString());
  }

  /** Input {@code add-job-summary}; default {@code always}. */
  public GradleDependencySubmission addJobSummary(Expr value) {
    return with("add-job-summary", value);
  }

  /** Input {@code add-job-summary-as-pr-comment}; default {@code never}. */
  public GradleDependencySubmission addJobSummaryAsPrComment(String value) {
    return with("add-job-summary-as-pr-comment", value);
  }

  /** Input {@code add-job-summary-as-pr-comment}; default {@code never}. */
  public GradleDependencySubmission addJobSummaryAsPrComment(AddJobSummaryAsPrComment value) {
    return with("add-job-summary-as-pr-comment", value.toString());
  }

  /** Input {@code add-job-summary-as-pr-comment}; default {@code never}. */
  public GradleDependencySubmission addJobSummaryAsPrComment(Expr value) {
    return with("add-job-summary-as-pr-comment", value);
  }

  /** Input {@code dependency-graph}; default {@code generate-submit-and-upload}. */
  public GradleDependencySubmission dependencyGraph(String value) {
    return with("dependency-graph", value);
  }

  /** Input {@code dependency-graph}; default {@code generate-submit-and-upload}. */
  public GradleDependencySubmission dependencyGraph(DependencyGraph value) {
    return with("dependency-graph", value.toString());
  }

  /** Input {@code dependency-graph}; default {@code generate-submit-and-upload}. */
  public GradleDependencySubmission dependencyGraph(Expr value) {
    return with("dependency-graph", value);
  }

  /** Input {@code dependency-graph-report-dir}; default {@code dependency-graph-reports}. */
  public GradleDependencySubmission dependencyGraphReportDir(String value) {
    return with("dependency-graph-report-dir", value);
  }

  /** Input {@code dependency-graph-report-dir}; default {@code dependency-graph-reports}. */
  public GradleDependencySubmission dependencyGraphReportDir(Expr value) {
    return with("dependency-graph-report-dir", value);
  }

  /** Input {@code dependency-graph-continue-on-failure}; default {@code false}. */
  public GradleDependencySubmission dependencyGraphContinueOnFailure(boolean value) {
    return with("dependency-graph-continue-on-failure", value);
  }

  /** Input {@code dependency-graph-continue-on-failure}; default {@code false}. */
  public GradleDependencySubmission dependencyGraphContinueOnFailure(Expr value) {
    return with("dependency-graph-continue-on-failure", value);
  }

  /** Input {@code dependency-graph-exclude-projects}. */
  public GradleDependencySubmission dependencyGraphExcludeProjects(String value) {
    return with("dependency-graph-exclude-projects", value);
  }

  /** Input {@code dependency-graph-exclude-projects}. */
  public GradleDependencySubmission dependencyGraphExcludeProjects(Expr value) {
    return with("dependency-graph-exclude-projects", value);
  }

  /** Input {@code dependency-graph-include-projects}. */
  public GradleDependencySubmission dependencyGraphIncludeProjects(String value) {
    return with("dependency-graph-include-projects", value);
  }

  /** Input {@code dependency-graph-include-projects}. */
  public GradleDependencySubmission dependencyGraphIncludeProjects(Expr value) {
    return with("dependency-graph-include-projects", value);
  }

  /** Input {@code dependency-graph-exclude-configurations}. */
  public GradleDependencySubmission dependencyGraphExcludeConfigurations(String value) {
    return with("dependency-graph-exclude-configurations", value);
  }

  /** Input {@code dependency-graph-exclude-configurations}. */
  public GradleDependencySubmission dependencyGraphExcludeConfigurations(Expr value) {
    return with("dependency-graph-exclude-configurations", value);
  }

  /** Input {@code dependency-graph-include-configurations}. */
  public GradleDependencySubmission dependencyGraphIncludeConfigurations(String value) {
    return with("dependency-graph-include-configurations", value);
  }

  /** Input {@code dependency-graph-include-configurations}. */
  public GradleDependencySubmission dependencyGraphIncludeConfigurations(Expr value) {
    return with("dependency-graph-include-configurations", value);
  }

  /** Input {@code artifact-retention-days}. */
  public GradleDependencySubmission artifactRetentionDays(long value) {
    return with("artifact-retention-days", value);
  }

  /** Input {@code artifact-retention-days}. */
  public GradleDependencySubmission artifactRetentionDays(Expr value) {
    return with("artifact-retention-days", value);
  }

  /** Input {@code build-scan-publish}; default {@code false}. */
  public GradleDependencySubmission buildScanPublish(boolean value) {
    return with("build-scan-publish", value);
  }

  /** Input {@code build-scan-publish}; default {@code false}. */
  public GradleDependencySubmission buildScanPublish(Expr value) {
    return with("build-scan-publish", value);
  }

  /** Input {@code build-scan-terms-of-use-url}. */
  public GradleDependencySubmission buildScanTermsOfUseUrl(String value) {
    return with("build-scan-terms-of-use-url", value);
  }

  /** Input {@code build-scan-terms-of-use-url}. */
  public GradleDependencySubmission buildScanTermsOfUseUrl(Expr value) {
    return with("build-scan-terms-of-use-url", value);
  }

  /** Input {@code build-scan-terms-of-use-agree}. */
  public GradleDependencySubmission buildScanTermsOfUseAgree(String value) {
    return with("build-scan-terms-of-use-agree", value);
  }

  /** Input {@code build-scan-terms-of-use-agree}. */
  public GradleDependencySubmission buildScanTermsOfUseAgree(BuildScanTermsOfUseAgree value) {
    return with("build-scan-terms-of-use-agree", value.toString());
  }

  /** Input {@code build-scan-terms-of-use-agree}. */
  public GradleDependencySubmission buildScanTermsOfUseAgree(Expr value) {
    return with("build-scan-terms-of-use-agree", value);
  }

  /** Input {@code develocity-access-key}. */
  public GradleDependencySubmission develocityAccessKey(String value) {
    return with("develocity-access-key", value);
  }

  /** Input {@code develocity-access-key}. */
  public GradleDependencySubmission develocityAccessKey(Expr value) {
    return with("develocity-access-key", value);
  }

  /** Input {@code develocity-token-expiry}. */
  public GradleDependencySubmission develocityTokenExpiry(long value) {
    return with("develocity-token-expiry", value);
  }

  /** Input {@code develocity-token-expiry}. */
  public GradleDependencySubmission develocityTokenExpiry(Expr value) {
    return with("develocity-token-expiry", value);
  }

  /** Input {@code validate-wrappers}; default {@code false}. */
  public GradleDependencySubmission validateWrappers(boolean value) {
    return with("validate-wrappers", value);
  }

  /** Input {@code validate-wrappers}; default {@code false}. */
  public GradleDependencySubmission validateWrappers(Expr value) {
    return with("validate-wrappers", value);
  }

  /** Input {@code allow-snapshot-wrappers}; default {@code false}. */
  public GradleDependencySubmission allowSnapshotWrappers(boolean value) {
    return with("allow-snapshot-wrappers", value);
  }

  /** Input {@code allow-snapshot-wrappers}; default {@code false}. */
  public GradleDependencySubmission allowSnapshotWrappers(Expr value) {
    return with("allow-snapshot-wrappers", value);
  }

  /** Input {@code gradle-home-cache-strict-match}; default {@code false}. */
  public GradleDependencySubmission gradleHomeCacheStrictMatch(boolean value) {
    return with("gradle-home-cache-strict-match", value);
  }

  /** Input {@code gradle-home-cache-strict-match}; default {@code false}. */
  public GradleDependencySubmission gradleHomeCacheStrictMatch(Expr value) {
    return with("gradle-home-cache-strict-match", value);
  }

  /** Input {@code workflow-job-context}; default {@code ${{ toJSON(matrix) }}}. */
  public GradleDependencySubmission workflowJobContext(String value) {
    return with("workflow-job-context", value);
  }

  /** Input {@code workflow-job-context}; default {@code ${{ toJSON(matrix) }}}. */
  public GradleDependencySubmission workflowJobContext(Expr value) {
    return with("workflow-job-context", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public GradleDependencySubmission githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public GradleDependencySubmission githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Values of {@code cache-provider}. */
  public enum CacheProvider {
    BASIC("basic"),
    ENHANCED("enhanced");

    private final String text;

    CacheProvider(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code cache-cleanup}. */
  public enum CacheCleanup {
    NEVER("never"),
    ON_SUCCESS("on-success"),
    ALWAYS("always");

    private final String text;

    CacheCleanup(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code add-job-summary}. */
  public enum AddJobSummary {
    NEVER("never"),
    ALWAYS("always"),
    ON_FAILURE("on-failure");

    private final String text;

    AddJobSummary(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code add-job-summary-as-pr-comment}. */
  public enum AddJobSummaryAsPrComment {
    NEVER("never"),
    ALWAYS("always"),
    ON_FAILURE("on-failure");

    private final String text;

    AddJobSummaryAsPrComment(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code dependency-graph}. */
  public enum DependencyGraph {
    GENERATE_AND_SUBMIT("generate-and-submit"),
    GENERATE_SUBMIT_AND_UPLOAD("generate-submit-and-upload"),
    GENERATE_AND_UPLOAD("generate-and-upload"),
    DOWNLOAD_AND_SUBMIT("download-and-submit");

    private final String text;

    DependencyGraph(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code build-scan-terms-of-use-agree}. */
  public enum BuildScanTermsOfUseAgree {
    YES("yes");

    private final String text;

    BuildScanTermsOfUseAgree(String text) {
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

    public StringExpr buildScanUrl() {
      return get("build-scan-url");
    }

    public StringExpr dependencyGraphFile() {
      return get("dependency-graph-file");
    }

    public StringExpr gradleVersion() {
      return get("gradle-version");
    }
  }
}
