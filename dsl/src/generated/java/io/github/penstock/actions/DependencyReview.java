// Generated; to change it, change this table:
// schemas/actions/actions__dependency-review-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;
import java.util.Arrays;

/**
 * {@code actions/dependency-review-action}, as of v5.0.0. See
 * https://github.com/actions/dependency-review-action.
 */
public final class DependencyReview extends Action<DependencyReview, DependencyReview.Outputs> {

  private DependencyReview(ActionCall call) {
    super(call);
  }

  public static DependencyReview action() {
    return new DependencyReview(ActionCall.of("actions/dependency-review-action"));
  }

  @Override
  protected DependencyReview copy(ActionCall changed) {
    return new DependencyReview(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code repo-token}; default {@code ${{ github.token }}}. */
  public DependencyReview repoToken(String value) {
    return with("repo-token", value);
  }

  /** Input {@code repo-token}; default {@code ${{ github.token }}}. */
  public DependencyReview repoToken(Expr value) {
    return with("repo-token", value);
  }

  /** Input {@code fail-on-severity}. */
  public DependencyReview failOnSeverity(String value) {
    return with("fail-on-severity", value);
  }

  /** Input {@code fail-on-severity}. */
  public DependencyReview failOnSeverity(FailOnSeverity value) {
    return with("fail-on-severity", value.toString());
  }

  /** Input {@code fail-on-severity}. */
  public DependencyReview failOnSeverity(Expr value) {
    return with("fail-on-severity", value);
  }

  /** Adds items to input {@code fail-on-scopes}. */
  public DependencyReview failOnScopes(String... items) {
    return withList("fail-on-scopes", ",", items);
  }

  /** Adds items to input {@code fail-on-scopes}. */
  public DependencyReview failOnScopes(FailOnScopes... items) {
    return withList("fail-on-scopes", ",",
        Arrays.stream(items).map(Enum::toString).toArray(String[]::new));
  }

  /** Sets all of input {@code fail-on-scopes}. */
  public DependencyReview failOnScopes(Expr value) {
    return with("fail-on-scopes", value);
  }

  /** Input {@code base-ref}. */
  public DependencyReview baseRef(String value) {
    return with("base-ref", value);
  }

  /** Input {@code base-ref}. */
  public DependencyReview baseRef(Expr value) {
    return with("base-ref", value);
  }

  /** Input {@code head-ref}. */
  public DependencyReview headRef(String value) {
    return with("head-ref", value);
  }

  /** Input {@code head-ref}. */
  public DependencyReview headRef(Expr value) {
    return with("head-ref", value);
  }

  /** Input {@code config-file}. */
  public DependencyReview configFile(String value) {
    return with("config-file", value);
  }

  /** Input {@code config-file}. */
  public DependencyReview configFile(Expr value) {
    return with("config-file", value);
  }

  /** Adds items to input {@code allow-licenses}. */
  public DependencyReview allowLicenses(String... items) {
    return withList("allow-licenses", ",", items);
  }

  /** Sets all of input {@code allow-licenses}. */
  public DependencyReview allowLicenses(Expr value) {
    return with("allow-licenses", value);
  }

  /** Adds items to input {@code deny-licenses}. */
  public DependencyReview denyLicenses(String... items) {
    return withList("deny-licenses", ",", items);
  }

  /** Sets all of input {@code deny-licenses}. */
  public DependencyReview denyLicenses(Expr value) {
    return with("deny-licenses", value);
  }

  /** Adds items to input {@code allow-dependencies-licenses}. */
  public DependencyReview allowDependenciesLicenses(String... items) {
    return withList("allow-dependencies-licenses", ",", items);
  }

  /** Sets all of input {@code allow-dependencies-licenses}. */
  public DependencyReview allowDependenciesLicenses(Expr value) {
    return with("allow-dependencies-licenses", value);
  }

  /** Adds items to input {@code allow-ghsas}. */
  public DependencyReview allowGhsas(String... items) {
    return withList("allow-ghsas", ",", items);
  }

  /** Sets all of input {@code allow-ghsas}. */
  public DependencyReview allowGhsas(Expr value) {
    return with("allow-ghsas", value);
  }

  /** Input {@code external-repo-token}. */
  public DependencyReview externalRepoToken(String value) {
    return with("external-repo-token", value);
  }

  /** Input {@code external-repo-token}. */
  public DependencyReview externalRepoToken(Expr value) {
    return with("external-repo-token", value);
  }

  /** Input {@code license-check}. */
  public DependencyReview licenseCheck(boolean value) {
    return with("license-check", value);
  }

  /** Input {@code license-check}. */
  public DependencyReview licenseCheck(Expr value) {
    return with("license-check", value);
  }

  /** Input {@code vulnerability-check}. */
  public DependencyReview vulnerabilityCheck(boolean value) {
    return with("vulnerability-check", value);
  }

  /** Input {@code vulnerability-check}. */
  public DependencyReview vulnerabilityCheck(Expr value) {
    return with("vulnerability-check", value);
  }

  /** Input {@code comment-summary-in-pr}. */
  public DependencyReview commentSummaryInPr(String value) {
    return with("comment-summary-in-pr", value);
  }

  /** Input {@code comment-summary-in-pr}. */
  public DependencyReview commentSummaryInPr(CommentSummaryInPr value) {
    return with("comment-summary-in-pr", value.toString());
  }

  /** Input {@code comment-summary-in-pr}. */
  public DependencyReview commentSummaryInPr(Expr value) {
    return with("comment-summary-in-pr", value);
  }

  /** Adds items to input {@code deny-packages}. */
  public DependencyReview denyPackages(String... items) {
    return withList("deny-packages", ",", items);
  }

  /** Sets all of input {@code deny-packages}. */
  public DependencyReview denyPackages(Expr value) {
    return with("deny-packages", value);
  }

  /** Adds items to input {@code deny-groups}. */
  public DependencyReview denyGroups(String... items) {
    return withList("deny-groups", ",", items);
  }

  /** Sets all of input {@code deny-groups}. */
  public DependencyReview denyGroups(Expr value) {
    return with("deny-groups", value);
  }

  /** Input {@code retry-on-snapshot-warnings}. */
  public DependencyReview retryOnSnapshotWarnings(boolean value) {
    return with("retry-on-snapshot-warnings", value);
  }

  /** Input {@code retry-on-snapshot-warnings}. */
  public DependencyReview retryOnSnapshotWarnings(Expr value) {
    return with("retry-on-snapshot-warnings", value);
  }

  /** Input {@code retry-on-snapshot-warnings-timeout}. */
  public DependencyReview retryOnSnapshotWarningsTimeout(long value) {
    return with("retry-on-snapshot-warnings-timeout", value);
  }

  /** Input {@code retry-on-snapshot-warnings-timeout}. */
  public DependencyReview retryOnSnapshotWarningsTimeout(Expr value) {
    return with("retry-on-snapshot-warnings-timeout", value);
  }

  /** Input {@code warn-only}. */
  public DependencyReview warnOnly(boolean value) {
    return with("warn-only", value);
  }

  /** Input {@code warn-only}. */
  public DependencyReview warnOnly(Expr value) {
    return with("warn-only", value);
  }

  /** Input {@code show-openssf-scorecard}. */
  public DependencyReview showOpenssfScorecard(boolean value) {
    return with("show-openssf-scorecard", value);
  }

  /** Input {@code show-openssf-scorecard}. */
  public DependencyReview showOpenssfScorecard(Expr value) {
    return with("show-openssf-scorecard", value);
  }

  /** Input {@code warn-on-openssf-scorecard-level}. */
  public DependencyReview warnOnOpenssfScorecardLevel(long value) {
    return with("warn-on-openssf-scorecard-level", value);
  }

  /** Input {@code warn-on-openssf-scorecard-level}. */
  public DependencyReview warnOnOpenssfScorecardLevel(Expr value) {
    return with("warn-on-openssf-scorecard-level", value);
  }

  /** Input {@code show-patched-versions}. */
  public DependencyReview showPatchedVersions(boolean value) {
    return with("show-patched-versions", value);
  }

  /** Input {@code show-patched-versions}. */
  public DependencyReview showPatchedVersions(Expr value) {
    return with("show-patched-versions", value);
  }

  /** Values of {@code fail-on-severity}. */
  public enum FailOnSeverity {
    LOW("low"),
    MODERATE("moderate"),
    HIGH("high"),
    CRITICAL("critical");

    private final String text;

    FailOnSeverity(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code fail-on-scopes}. */
  public enum FailOnScopes {
    UNKNOWN("unknown"),
    RUNTIME("runtime"),
    DEVELOPMENT("development");

    private final String text;

    FailOnScopes(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code comment-summary-in-pr}. */
  public enum CommentSummaryInPr {
    ALWAYS("always"),
    ON_FAILURE("on-failure"),
    NEVER("never");

    private final String text;

    CommentSummaryInPr(String text) {
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

    public StringExpr commentContent() {
      return get("comment-content");
    }

    public StringExpr dependencyChanges() {
      return get("dependency-changes");
    }

    public StringExpr vulnerableChanges() {
      return get("vulnerable-changes");
    }

    public StringExpr invalidLicenseChanges() {
      return get("invalid-license-changes");
    }

    public StringExpr deniedChanges() {
      return get("denied-changes");
    }
  }
}
