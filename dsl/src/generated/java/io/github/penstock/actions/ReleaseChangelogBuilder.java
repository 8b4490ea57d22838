// Generated; to change it, change this table:
// schemas/actions/mikepenz__release-changelog-builder-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code mikepenz/release-changelog-builder-action}, as of v6.2.1. See
 * https://github.com/mikepenz/release-changelog-builder-action.
 */
public final class ReleaseChangelogBuilder
    extends Action<ReleaseChangelogBuilder, ReleaseChangelogBuilder.Outputs> {

  private ReleaseChangelogBuilder(ActionCall call) {
    super(call);
  }

  public static ReleaseChangelogBuilder action() {
    return new ReleaseChangelogBuilder(ActionCall.of("mikepenz/release-changelog-builder-action"));
  }

  @Override
  protected ReleaseChangelogBuilder copy(ActionCall changed) {
    return new ReleaseChangelogBuilder(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code baseUrl}. */
  public ReleaseChangelogBuilder baseUrl(String value) {
    return with("baseUrl", value);
  }

  /** Input {@code baseUrl}. */
  public ReleaseChangelogBuilder baseUrl(Expr value) {
    return with("baseUrl", value);
  }

  /** Input {@code cache}. */
  public ReleaseChangelogBuilder cache(String value) {
    return with("cache", value);
  }

  /** Input {@code cache}. */
  public ReleaseChangelogBuilder cache(Expr value) {
    return with("cache", value);
  }

  /** Input {@code commitMode}. */
  public ReleaseChangelogBuilder commitMode(String value) {
    return with("commitMode", value);
  }

  /** Input {@code commitMode}. */
  public ReleaseChangelogBuilder commitMode(Expr value) {
    return with("commitMode", value);
  }

  /** Input {@code configuration}. */
  public ReleaseChangelogBuilder configuration(String value) {
    return with("configuration", value);
  }

  /** Input {@code configuration}. */
  public ReleaseChangelogBuilder configuration(Expr value) {
    return with("configuration", value);
  }

  /** Input {@code configurationJson}. */
  public ReleaseChangelogBuilder configurationJson(String value) {
    return with("configurationJson", value);
  }

  /** Input {@code configurationJson}. */
  public ReleaseChangelogBuilder configurationJson(Expr value) {
    return with("configurationJson", value);
  }

  /** Input {@code exportCache}. */
  public ReleaseChangelogBuilder exportCache(String value) {
    return with("exportCache", value);
  }

  /** Input {@code exportCache}. */
  public ReleaseChangelogBuilder exportCache(Expr value) {
    return with("exportCache", value);
  }

  /** Input {@code exportOnly}. */
  public ReleaseChangelogBuilder exportOnly(String value) {
    return with("exportOnly", value);
  }

  /** Input {@code exportOnly}. */
  public ReleaseChangelogBuilder exportOnly(Expr value) {
    return with("exportOnly", value);
  }

  /** Input {@code failOnError}. */
  public ReleaseChangelogBuilder failOnError(String value) {
    return with("failOnError", value);
  }

  /** Input {@code failOnError}. */
  public ReleaseChangelogBuilder failOnError(Expr value) {
    return with("failOnError", value);
  }

  /** Input {@code fetchReleaseInformation}. */
  public ReleaseChangelogBuilder fetchReleaseInformation(String value) {
    return with("fetchReleaseInformation", value);
  }

  /** Input {@code fetchReleaseInformation}. */
  public ReleaseChangelogBuilder fetchReleaseInformation(Expr value) {
    return with("fetchReleaseInformation", value);
  }

  /** Input {@code fetchReviewers}. */
  public ReleaseChangelogBuilder fetchReviewers(String value) {
    return with("fetchReviewers", value);
  }

  /** Input {@code fetchReviewers}. */
  public ReleaseChangelogBuilder fetchReviewers(Expr value) {
    return with("fetchReviewers", value);
  }

  /** Input {@code fetchReviews}. */
  public ReleaseChangelogBuilder fetchReviews(String value) {
    return with("fetchReviews", value);
  }

  /** Input {@code fetchReviews}. */
  public ReleaseChangelogBuilder fetchReviews(Expr value) {
    return with("fetchReviews", value);
  }

  /** Input {@code fetchViaCommits}. */
  public ReleaseChangelogBuilder fetchViaCommits(String value) {
    return with("fetchViaCommits", value);
  }

  /** Input {@code fetchViaCommits}. */
  public ReleaseChangelogBuilder fetchViaCommits(Expr value) {
    return with("fetchViaCommits", value);
  }

  /** Input {@code fromTag}. */
  public ReleaseChangelogBuilder fromTag(String value) {
    return with("fromTag", value);
  }

  /** Input {@code fromTag}. */
  public ReleaseChangelogBuilder fromTag(Expr value) {
    return with("fromTag", value);
  }

  /** Input {@code ignorePreReleases}. */
  public ReleaseChangelogBuilder ignorePreReleases(String value) {
    return with("ignorePreReleases", value);
  }

  /** Input {@code ignorePreReleases}. */
  public ReleaseChangelogBuilder ignorePreReleases(Expr value) {
    return with("ignorePreReleases", value);
  }

  /** Input {@code includeOnlyPaths}. */
  public ReleaseChangelogBuilder includeOnlyPaths(String value) {
    return with("includeOnlyPaths", value);
  }

  /** Input {@code includeOnlyPaths}. */
  public ReleaseChangelogBuilder includeOnlyPaths(Expr value) {
    return with("includeOnlyPaths", value);
  }

  /** Input {@code includeOpen}. */
  public ReleaseChangelogBuilder includeOpen(String value) {
    return with("includeOpen", value);
  }

  /** Input {@code includeOpen}. */
  public ReleaseChangelogBuilder includeOpen(Expr value) {
    return with("includeOpen", value);
  }

  /** Input {@code mode}. */
  public ReleaseChangelogBuilder mode(String value) {
    return with("mode", value);
  }

  /** Input {@code mode}. */
  public ReleaseChangelogBuilder mode(Expr value) {
    return with("mode", value);
  }

  /** Input {@code offlineMode}. */
  public ReleaseChangelogBuilder offlineMode(String value) {
    return with("offlineMode", value);
  }

  /** Input {@code offlineMode}. */
  public ReleaseChangelogBuilder offlineMode(Expr value) {
    return with("offlineMode", value);
  }

  /** Input {@code outputFile}. */
  public ReleaseChangelogBuilder outputFile(String value) {
    return with("outputFile", value);
  }

  /** Input {@code outputFile}. */
  public ReleaseChangelogBuilder outputFile(Expr value) {
    return with("outputFile", value);
  }

  /** Input {@code owner}. */
  public ReleaseChangelogBuilder owner(String value) {
    return with("owner", value);
  }

  /** Input {@code owner}. */
  public ReleaseChangelogBuilder owner(Expr value) {
    return with("owner", value);
  }

  /** Input {@code path}. */
  public ReleaseChangelogBuilder path(String value) {
    return with("path", value);
  }

  /** Input {@code path}. */
  public ReleaseChangelogBuilder path(Expr value) {
    return with("path", value);
  }

  /** Input {@code platform}. */
  public ReleaseChangelogBuilder platform(String value) {
    return with("platform", value);
  }

  /** Input {@code platform}. */
  public ReleaseChangelogBuilder platform(Expr value) {
    return with("platform", value);
  }

  /** Input {@code repo}. */
  public ReleaseChangelogBuilder repo(String value) {
    return with("repo", value);
  }

  /** Input {@code repo}. */
  public ReleaseChangelogBuilder repo(Expr value) {
    return with("repo", value);
  }

  /** Input {@code token}. */
  public ReleaseChangelogBuilder token(String value) {
    return with("token", value);
  }

  /** Input {@code token}. */
  public ReleaseChangelogBuilder token(Expr value) {
    return with("token", value);
  }

  /** Input {@code toTag}. */
  public ReleaseChangelogBuilder toTag(String value) {
    return with("toTag", value);
  }

  /** Input {@code toTag}. */
  public ReleaseChangelogBuilder toTag(Expr value) {
    return with("toTag", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr cache() {
      return get("cache");
    }

    public StringExpr categorizedPrs() {
      return get("categorized_prs");
    }

    public StringExpr changelog() {
      return get("changelog");
    }

    public StringExpr contributors() {
      return get("contributors");
    }

    public StringExpr failed() {
      return get("failed");
    }

    public StringExpr fromTag() {
      return get("fromTag");
    }

    public StringExpr openPrs() {
      return get("open_prs");
    }

    public StringExpr owner() {
      return get("owner");
    }

    public StringExpr pullRequests() {
      return get("pull_requests");
    }

    public StringExpr repo() {
      return get("repo");
    }

    public StringExpr toTag() {
      return get("toTag");
    }

    public StringExpr uncategorizedPrs() {
      return get("uncategorized_prs");
    }
  }
}
