// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code discussion}: something happens to a discussion. Starts only workflows whose file
 * is on the default branch. {@code github.sha} and {@code github.ref} are those of the default
 * branch. See https://docs.github.com/actions/reference/events-that-trigger-workflows#discussion.
 */
public final class DiscussionTrigger extends EventTrigger<DiscussionTrigger> {

  DiscussionTrigger(Mapping tree) {
    super("discussion", tree);
  }

  @Override
  protected DiscussionTrigger copy(Mapping changed) {
    return new DiscussionTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public DiscussionTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** What has happened. */
  public enum Type {
    CREATED,
    EDITED,
    DELETED,
    TRANSFERRED,
    PINNED,
    UNPINNED,
    LABELED,
    UNLABELED,
    LOCKED,
    UNLOCKED,
    CATEGORY_CHANGED,
    ANSWERED,
    UNANSWERED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
