// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code discussion_comment}: something happens to a comment on a discussion. Starts only
 * workflows whose file is on the default branch. {@code github.sha} and {@code github.ref} are
 * those of the default branch. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#discussion_comment.
 */
public final class DiscussionCommentTrigger extends EventTrigger<DiscussionCommentTrigger> {

  DiscussionCommentTrigger(Mapping tree) {
    super("discussion_comment", tree);
  }

  @Override
  protected DiscussionCommentTrigger copy(Mapping changed) {
    return new DiscussionCommentTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public DiscussionCommentTrigger types(Type... types) {
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
