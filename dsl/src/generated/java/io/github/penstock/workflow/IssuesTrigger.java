// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code issues}: something happens to an issue. Starts only workflows whose file is on
 * the default branch. {@code github.sha} and {@code github.ref} are those of the default branch.
 * See https://docs.github.com/actions/reference/events-that-trigger-workflows#issues.
 */
public final class IssuesTrigger extends EventTrigger<IssuesTrigger> {

  IssuesTrigger(Mapping tree) {
    super("issues", tree);
  }

  @Override
  protected IssuesTrigger copy(Mapping changed) {
    return new IssuesTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public IssuesTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** What has happened. */
  public enum Type {
    OPENED,
    EDITED,
    DELETED,
    TRANSFERRED,
    PINNED,
    UNPINNED,
    CLOSED,
    REOPENED,
    ASSIGNED,
    UNASSIGNED,
    LABELED,
    UNLABELED,
    LOCKED,
    UNLOCKED,
    MILESTONED,
    DEMILESTONED,
    FIELD_ADDED,
    FIELD_REMOVED,
    TYPED,
    UNTYPED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
