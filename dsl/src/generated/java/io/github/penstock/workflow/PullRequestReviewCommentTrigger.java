// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code pull_request_review_comment}: something happens to a comment on the diff of a
 * pull request. {@code github.sha} is the merge commit of the pull request, {@code github.ref}
 * {@code refs/pull/<number>/merge}. A run for a fork has no secrets, and a token that only reads. A
 * run that Dependabot causes has only Dependabot's secrets, and a token that only reads. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#pull_request_review_comment.
 */
public final class PullRequestReviewCommentTrigger
    extends EventTrigger<PullRequestReviewCommentTrigger> {

  PullRequestReviewCommentTrigger(Mapping tree) {
    super("pull_request_review_comment", tree);
  }

  @Override
  protected PullRequestReviewCommentTrigger copy(Mapping changed) {
    return new PullRequestReviewCommentTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public PullRequestReviewCommentTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** What has happened. */
  public enum Type {
    CREATED,
    EDITED,
    DELETED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
