// Generated; to change it, change this table:
// schemas/actions/gradle__actions__setup-gradle.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code gradle/actions/setup-gradle}, as of v6.3.0. See https://github.com/gradle/actions. */
public final class SetupGradle extends Action<SetupGradle, SetupGradle.Outputs> {

  private SetupGradle(ActionCall call) {
    super(call);
  }

  public static SetupGradle action() {
    return new SetupGradle(ActionCall.of("gradle/actions/setup-gradle"));
  }

  @Override
  protected SetupGradle copy(ActionCall changed) {
    return new SetupGradle(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code gradle-version}. */
  public SetupGradle gradleVersion(long value) {
    return with("gradle-version", value);
  }

  /** Input {@code gradle-version}. */
  public SetupGradle gradleVersion(String value) {
    return with("gradle-version", value);
  }

  /** Input {@code gradle-version}. */
  public SetupGradle gradleVersion(Expr value) {
    return with("gradle-version", value);
  }

  /** Input {@code cache-provider}; default {@code enhanced}. */
  public SetupGradle cacheProvider(String value) {
    return with("cache-provider", value);
  }

  /** Input {@code cache-provider}; default {@code enhanced}. */
  public SetupGradle cacheProvider(CacheProvider value) {
    return with("cache-provider", value.toString());
  }

  /** Input {@code cache-provider}; default {@code enhanced}. */
  public SetupGradle cacheProvider(Expr value) {
    return with("cache-provider", value);
  }

  /** Input {@code cache-disabled}; default {@code false}. */
  public SetupGradle cacheDisabled(boolean value) {
    return with("cache-disabled", value);
  }

  /** Input {@code cache-disabled}; default {@code false}. */
  public SetupGradle cacheDisabled(Expr value) {
    return with("cache-disabled", value);
  }

  /** Input {@code cache-read-only}; has a default. */
  public SetupGradle cacheReadOnly(boolean value) {
    return with("cache-read-only", value);
  }

  /** Input {@code cache-read-only}; has a default. */
  public SetupGradle cacheReadOnly(Expr value) {
    return with("cache-read-only", value);
  }

  /** Input {@code cache-write-only}; default {@code false}. */
  public SetupGradle cacheWriteOnly(boolean value) {
    return with("cache-write-only", value);
  }

  /** Input {@code cache-write-only}; default {@code false}. */
  public SetupGradle cacheWriteOnly(Expr value) {
    return with("cache-write-only", value);
  }

  /** Input {@code cache-overwrite-existing}; default {@code false}. */
  public SetupGradle cacheOverwriteExisting(boolean value) {
    return with("cache-overwrite-existing", value);
  }

  /** Input {@code cache-overwrite-existing}; default {@code false}. */
  public SetupGradle cacheOverwriteExisting(Expr value) {
    return with("cache-overwrite-existing", value);
  }

  /** Input {@code cache-encryption-key}. */
  public SetupGradle cacheEncryptionKey(String value) {
    return with("cache-encryption-key", value);
  }

  /** Input {@code cache-encryption-key}. */
  public SetupGradle cacheEncryptionKey(Expr value) {
    return with("cache-encryption-key", value);
  }

  /** Input {@code cache-cleanup}; default {@code on-success}. */
  public SetupGradle cacheCleanup(String value) {
    return with("cache-cleanup", value);
  }

  /** Input {@code cache-cleanup}; default {@code on-success}. */
  public SetupGradle cacheCleanup(CacheCleanup value) {
    return with("cache-cleanup", value.toString());
  }

  /** Input {@code cache-cleanup}; default {@code on-success}. */
  public SetupGradle cacheCleanup(Expr value) {
    return with("cache-cleanup", value);
  }

  /** Input {@code gradle-home-cache-cleanup}. */
  public SetupGradle gradleHomeCacheCleanup(boolean value) {
    return with("gradle-home-cache-cleanup", value);
  }

  /** Input {@code gradle-home-cache-cleanup}. */
  public SetupGradle gradleHomeCacheCleanup(Expr value) {
    return with("gradle-home-cache-cleanup", value);
  }

  /** Adds items to input {@code gradle-home-cache-includes}; has a default. */
  public SetupGradle gradleHomeCacheIncludes(String... items) {
    return withLines("gradle-home-cache-includes", items);
  }

  /** Sets all of input {@code gradle-home-cache-includes}; has a default. */
  public SetupGradle gradleHomeCacheIncludes(Expr value) {
    return with("gradle-home-cache-includes", value);
  }

  /** Adds items to input {@code gradle-home-cache-excludes}. */
  public SetupGradle gradleHomeCacheExcludes(String... items) {
    return withLines("gradle-home-cache-excludes", items);
  }

  /** Sets all of input {@code gradle-home-cache-excludes}. */
  public SetupGradle gradleHomeCacheExcludes(Expr value) {
    return with("gradle-home-cache-excludes", value);
  }

  /** Input {@code add-job-summary}; default {@code always}. */
  public SetupGradle addJobSummary(String value) {
    return with("add-job-summary", value);
  }

  /** Input {@code add-job-summary}; default {@code always}. */
  public SetupGradle addJobSummary(AddJobSummary value) {
    return with("add-job-summary", value.toString());
  }

  /** Input {@code add-job-summary}; default {@code always}. */
  public SetupGradle addJobSummary(Expr value) {
    return with("add-job-summary", value);
  }

  /** Input {@code add-job-summary-as-pr-comment}; default {@code never}. */
  public SetupGradle addJobSummaryAsPrComment(String value) {
    return with("add-job-summary-as-pr-comment", value);
  }

  /** Input {@code add-job-summary-as-pr-comment}; default {@code never}. */
  public SetupGradle addJobSummaryAsPrComment(AddJobSummaryAsPrComment value) {
    return with("add-job-summary-as-pr-comment", value.toString());
  }

  /** Input {@code add-job-summary-as-pr-comment}; default {@code never}. */
  public SetupGradle addJobSummaryAsPrComment(Expr value) {
    return with("add-job-summary-as-pr-comment", value);
  }

  /** Input {@code dependency-graph}; default {@code disabled}. */
  public SetupGradle dependencyGraph(String value) {
    return with("dependency-graph", value);
  }

  /** Input {@code dependency-graph}; default {@code disabled}. */
  public SetupGradle dependencyGraph(DependencyGraph value) {
    return with("dependency-graph", value.toString());
  }

  /** Input {@code dependency-graph}; default {@code disabled}. */
  public SetupGradle dependencyGraph(Expr value) {
    return with("dependency-graph", value);
  }

  /** Input {@code dependency-graph-report-dir}; default {@code dependency-graph-reports}. */
  public SetupGradle dependencyGraphReportDir(String value) {
    return with("dependency-graph-report-dir", value);
  }

  /** Input {@code dependency-graph-report-dir}; default {@code dependency-graph-reports}. */
  public SetupGradle dependencyGraphReportDir(Expr value) {
    return with("dependency-graph-report-dir", value);
  }

  /** Input {@code dependency-graph-continue-on-failure}; default {@code true}. */
  public SetupGradle dependencyGraphContinueOnFailure(boolean value) {
    return with("dependency-graph-continue-on-failure", value);
  }

  /** Input {@code dependency-graph-continue-on-failure}; default {@code true}. */
  public SetupGradle dependencyGraphContinueOnFailure(Expr value) {
    return with("dependency-graph-continue-on-failure", value);
  }

  /** Input {@code dependency-graph-exclude-projects}. */
  public SetupGradle dependencyGraphExcludeProjects(String value) {
    return with("dependency-graph-exclude-projects", value);
  }

  /** Input {@code dependency-graph-exclude-projects}. */
  public SetupGradle dependencyGraphExcludeProjects(Expr value) {
    return with("dependency-graph-exclude-projects", value);
  }

  /** Input {@code dependency-graph-include-projects}. */
  public SetupGradle dependencyGraphIncludeProjects(String value) {
    return with("dependency-graph-include-projects", value);
  }

  /** Input {@code dependency-graph-include-projects}. */
  public SetupGradle dependencyGraphIncludeProjects(Expr value) {
    return with("dependency-graph-include-projects", value);
  }

  /** Input {@code dependency-graph-exclude-configurations}. */
  public SetupGradle dependencyGraphExcludeConfigurations(String value) {
    return with("dependency-graph-exclude-configurations", value);
  }

  /** Input {@code dependency-graph-exclude-configurations}. */
  public SetupGradle dependencyGraphExcludeConfigurations(Expr value) {
    return with("dependency-graph-exclude-configurations", value);
  }

  /** Input {@code dependency-graph-include-configurations}. */
  public SetupGradle dependencyGraphIncludeConfigurations(String value) {
    return with("dependency-graph-include-configurations", value);
  }

  /** Input {@code dependency-graph-include-configurations}. */
  public SetupGradle dependencyGraphIncludeConfigurations(Expr value) {
    return with("dependency-graph-include-configurations", value);
  }

  /** Input {@code artifact-retention-days}. */
  public SetupGradle artifactRetentionDays(long value) {
    return with("artifact-retention-days", value);
  }

  /** Input {@code artifact-retention-days}. */
  public SetupGradle artifactRetentionDays(Expr value) {
    return with("artifact-retention-days", value);
  }

  /** Input {@code build-scan-publish}; default {@code false}. */
  public SetupGradle buildScanPublish(boolean value) {
    return with("build-scan-publish", value);
  }

  /** Input {@code build-scan-publish}; default {@code false}. */
  public SetupGradle buildScanPublish(Expr value) {
    return with("build-scan-publish", value);
  }

  /** Input {@code build-scan-terms-of-use-url}. */
  public SetupGradle buildScanTermsOfUseUrl(String value) {
    return with("build-scan-terms-of-use-url", value);
  }

  /** Input {@code build-scan-terms-of-use-url}. */
  public SetupGradle buildScanTermsOfUseUrl(Expr value) {
    return with("build-scan-terms-of-use-url", value);
  }

  /** Input {@code build-scan-terms-of-use-agree}. */
  public SetupGradle buildScanTermsOfUseAgree(String value) {
    return with("build-scan-terms-of-use-agree", value);
  }

  /** Input {@code build-scan-terms-of-use-agree}. */
  public SetupGradle buildScanTermsOfUseAgree(BuildScanTermsOfUseAgree value) {
    return with("build-scan-terms-of-use-agree", value.toString());
  }

  /** Input {@code build-scan-terms-of-use-agree}. */
  public SetupGradle buildScanTermsOfUseAgree(Expr value) {
    return with("build-scan-terms-of-use-agree", value);
  }

  /** Input {@code develocity-access-key}. */
  public SetupGradle develocityAccessKey(String value) {
    return with("develocity-access-key", value);
  }

  /** Input {@code develocity-access-key}. */
  public SetupGradle develocityAccessKey(Expr value) {
    return with("develocity-access-key", value);
  }

  /** Input {@code develocity-token-expiry}. */
  public SetupGradle develocityTokenExpiry(long value) {
    return with("develocity-token-expiry", value);
  }

  /** Input {@code develocity-token-expiry}. */
  public SetupGradle develocityTokenExpiry(Expr value) {
    return with("develocity-token-expiry", value);
  }

  /** Input {@code develocity-injection-enabled}. */
  public SetupGradle develocityInjectionEnabled(boolean value) {
    return with("develocity-injection-enabled", value);
  }

  /** Input {@code develocity-injection-enabled}. */
  public SetupGradle develocityInjectionEnabled(Expr value) {
    return with("develocity-injection-enabled", value);
  }

  /** Input {@code develocity-url}. */
  public SetupGradle develocityUrl(String value) {
    return with("develocity-url", value);
  }

  /** Input {@code develocity-url}. */
  public SetupGradle develocityUrl(Expr value) {
    return with("develocity-url", value);
  }

  /** Input {@code develocity-allow-untrusted-server}. */
  public SetupGradle develocityAllowUntrustedServer(boolean value) {
    return with("develocity-allow-untrusted-server", value);
  }

  /** Input {@code develocity-allow-untrusted-server}. */
  public SetupGradle develocityAllowUntrustedServer(Expr value) {
    return with("develocity-allow-untrusted-server", value);
  }

  /** Input {@code develocity-capture-file-fingerprints}. */
  public SetupGradle develocityCaptureFileFingerprints(boolean value) {
    return with("develocity-capture-file-fingerprints", value);
  }

  /** Input {@code develocity-capture-file-fingerprints}. */
  public SetupGradle develocityCaptureFileFingerprints(Expr value) {
    return with("develocity-capture-file-fingerprints", value);
  }

  /** Input {@code develocity-enforce-url}. */
  public SetupGradle develocityEnforceUrl(boolean value) {
    return with("develocity-enforce-url", value);
  }

  /** Input {@code develocity-enforce-url}. */
  public SetupGradle develocityEnforceUrl(Expr value) {
    return with("develocity-enforce-url", value);
  }

  /** Input {@code develocity-plugin-version}. */
  public SetupGradle develocityPluginVersion(long value) {
    return with("develocity-plugin-version", value);
  }

  /** Input {@code develocity-plugin-version}. */
  public SetupGradle develocityPluginVersion(String value) {
    return with("develocity-plugin-version", value);
  }

  /** Input {@code develocity-plugin-version}. */
  public SetupGradle develocityPluginVersion(Expr value) {
    return with("develocity-plugin-version", value);
  }

  /** Input {@code develocity-ccud-plugin-version}. */
  public SetupGradle develocityCcudPluginVersion(long value) {
    return with("develocity-ccud-plugin-version", value);
  }

  /** Input {@code develocity-ccud-plugin-version}. */
  public SetupGradle develocityCcudPluginVersion(String value) {
    return with("develocity-ccud-plugin-version", value);
  }

  /** Input {@code develocity-ccud-plugin-version}. */
  public SetupGradle develocityCcudPluginVersion(Expr value) {
    return with("develocity-ccud-plugin-version", value);
  }

  /** Input {@code gradle-plugin-repository-url}. */
  public SetupGradle gradlePluginRepositoryUrl(String value) {
    return with("gradle-plugin-repository-url", value);
  }

  /** Input {@code gradle-plugin-repository-url}. */
  public SetupGradle gradlePluginRepositoryUrl(Expr value) {
    return with("gradle-plugin-repository-url", value);
  }

  /** Input {@code gradle-plugin-repository-username}. */
  public SetupGradle gradlePluginRepositoryUsername(String value) {
    return with("gradle-plugin-repository-username", value);
  }

  /** Input {@code gradle-plugin-repository-username}. */
  public SetupGradle gradlePluginRepositoryUsername(Expr value) {
    return with("gradle-plugin-repository-username", value);
  }

  /** Input {@code gradle-plugin-repository-password}. */
  public SetupGradle gradlePluginRepositoryPassword(String value) {
    return with("gradle-plugin-repository-password", value);
  }

  /** Input {@code gradle-plugin-repository-password}. */
  public SetupGradle gradlePluginRepositoryPassword(Expr value) {
    return with("gradle-plugin-repository-password", value);
  }

  /** Input {@code validate-wrappers}; default {@code true}. */
  public SetupGradle validateWrappers(boolean value) {
    return with("validate-wrappers", value);
  }

  /** Input {@code validate-wrappers}; default {@code true}. */
  public SetupGradle validateWrappers(Expr value) {
    return with("validate-wrappers", value);
  }

  /** Input {@code allow-snapshot-wrappers}; default {@code false}. */
  public SetupGradle allowSnapshotWrappers(boolean value) {
    return with("allow-snapshot-wrappers", value);
  }

  /** Input {@code allow-snapshot-wrappers}; default {@code false}. */
  public SetupGradle allowSnapshotWrappers(Expr value) {
    return with("allow-snapshot-wrappers", value);
  }

  /** Adds items to input {@code arguments}. */
  public SetupGradle arguments(String... items) {
    return withList("arguments", " ", items);
  }

  /** Sets all of input {@code arguments}. */
  public SetupGradle arguments(Expr value) {
    return with("arguments", value);
  }

  /** Input {@code gradle-home-cache-strict-match}; default {@code false}. */
  public SetupGradle gradleHomeCacheStrictMatch(boolean value) {
    return with("gradle-home-cache-strict-match", value);
  }

  /** Input {@code gradle-home-cache-strict-match}; default {@code false}. */
  public SetupGradle gradleHomeCacheStrictMatch(Expr value) {
    return with("gradle-home-cache-strict-match", value);
  }

  /** Input {@code workflow-job-context}; default {@code ${{ toJSON(matrix) }}}. */
  public SetupGradle workflowJobContext(String value) {
    return with("workflow-job-context", value);
  }

  /** Input {@code workflow-job-context}; default {@code ${{ toJSON(matrix) }}}. */
  public SetupGradle workflowJobContext(Expr value) {
    return with("workflow-job-context", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public SetupGradle githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public SetupGradle githubToken(Expr value) {
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
    DISABLED("disabled"),
    GENERATE("generate"),
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
