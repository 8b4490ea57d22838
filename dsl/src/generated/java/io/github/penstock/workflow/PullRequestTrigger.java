// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code pull_request}: something happens to a pull request. {@code github.sha} is the
 * merge commit of the pull request, {@code github.ref} {@code refs/pull/<number>/merge}. A run for
 * a fork has no secrets, and a token that only reads. A run that Dependabot causes has only
 * Dependabot's secrets, and a token that only reads. What a {@code GITHUB_TOKEN} does starts it
 * once somebody has approved. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#pull_request.
 */
public final class PullRequestTrigger extends EventTrigger<PullRequestTrigger> {

  PullRequestTrigger(Mapping tree) {
    super("pull_request", tree);
  }

  @Override
  protected PullRequestTrigger copy(Mapping changed) {
    return new PullRequestTrigger(changed);
  }

  /**
   * Adds activity types; without any, the workflow runs for {@code opened}, {@code synchronize} and
   * {@code reopened}.
   */
  public PullRequestTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** Adds patterns of branches for which the workflow runs. */
  public PullRequestTrigger branches(String... patterns) {
    return appendFilter("branches", patterns);
  }

  /**
   * Adds patterns of branches for which it does not run; not with {@code branches}, which takes
   * {@code !pattern}.
   */
  public PullRequestTrigger branchesIgnore(String... patterns) {
    return appendFilter("branches-ignore", patterns);
  }

  /** Adds patterns of files; the workflow runs if a changed file matches. */
  public PullRequestTrigger paths(String... patterns) {
    return appendFilter("paths", patterns);
  }

  /**
   * Adds patterns of files; the workflow does not run if all changed files match. Not with
   * {@code paths}, which takes {@code !pattern}.
   */
  public PullRequestTrigger pathsIgnore(String... patterns) {
    return appendFilter("paths-ignore", patterns);
  }

  /** What has happened. */
  public enum Type {
    ASSIGNED,
    UNASSIGNED,
    LABELED,
    UNLABELED,
    OPENED,
    EDITED,
    CLOSED,
    REOPENED,
    SYNCHRONIZE,
    CONVERTED_TO_DRAFT,
    LOCKED,
    UNLOCKED,
    ENQUEUED,
    DEQUEUED,
    MILESTONED,
    DEMILESTONED,
    READY_FOR_REVIEW,
    REVIEW_REQUESTED,
    REVIEW_REQUEST_REMOVED,
    AUTO_MERGE_ENABLED,
    AUTO_MERGE_DISABLED,
    STACKED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
