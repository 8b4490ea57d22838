// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code pull_request_comment}. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#pull_request_comment.
 *
 * @deprecated GitHub has given it up; use {@link Triggers#issueComment}.
 */
@Deprecated
public final class PullRequestCommentTrigger extends EventTrigger<PullRequestCommentTrigger> {

  PullRequestCommentTrigger(Mapping tree) {
    super("pull_request_comment", tree);
  }

  @Override
  protected PullRequestCommentTrigger copy(Mapping changed) {
    return new PullRequestCommentTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public PullRequestCommentTrigger types(Type... types) {
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
