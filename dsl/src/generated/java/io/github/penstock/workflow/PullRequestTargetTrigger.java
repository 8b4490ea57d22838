// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code pull_request_target}: something happens to a pull request; the run belongs to
 * the branch it goes to. {@code github.sha} and {@code github.ref} are those of the default branch.
 * A run for a fork has the secrets, and a token that writes: check out nothing of the fork's. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#pull_request_target.
 */
public final class PullRequestTargetTrigger extends EventTrigger<PullRequestTargetTrigger> {

  PullRequestTargetTrigger(Mapping tree) {
    super("pull_request_target", tree);
  }

  @Override
  protected PullRequestTargetTrigger copy(Mapping changed) {
    return new PullRequestTargetTrigger(changed);
  }

  /**
   * Adds activity types; without any, the workflow runs for {@code opened}, {@code synchronize} and
   * {@code reopened}.
   */
  public PullRequestTargetTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** Adds patterns of branches for which the workflow runs. */
  public PullRequestTargetTrigger branches(String... patterns) {
    return appendFilter("branches", patterns);
  }

  /**
   * Adds patterns of branches for which it does not run; not with {@code branches}, which takes
   * {@code !pattern}.
   */
  public PullRequestTargetTrigger branchesIgnore(String... patterns) {
    return appendFilter("branches-ignore", patterns);
  }

  /** Adds patterns of files; the workflow runs if a changed file matches. */
  public PullRequestTargetTrigger paths(String... patterns) {
    return appendFilter("paths", patterns);
  }

  /**
   * Adds patterns of files; the workflow does not run if all changed files match. Not with
   * {@code paths}, which takes {@code !pattern}.
   */
  public PullRequestTargetTrigger pathsIgnore(String... patterns) {
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
