// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code pull_request_review}: something happens to a review of a pull request.
 * {@code github.sha} is the merge commit of the pull request, {@code github.ref}
 * {@code refs/pull/<number>/merge}. A run for a fork has no secrets, and a token that only reads. A
 * run that Dependabot causes has only Dependabot's secrets, and a token that only reads. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#pull_request_review.
 */
public final class PullRequestReviewTrigger extends EventTrigger<PullRequestReviewTrigger> {

  PullRequestReviewTrigger(Mapping tree) {
    super("pull_request_review", tree);
  }

  @Override
  protected PullRequestReviewTrigger copy(Mapping changed) {
    return new PullRequestReviewTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public PullRequestReviewTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** What has happened. */
  public enum Type {
    SUBMITTED,
    EDITED,
    DISMISSED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
