// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code release}: something happens to a release. {@code github.sha} is the tagged
 * commit, {@code github.ref} {@code refs/tags/<tag>}. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#release.
 */
public final class ReleaseTrigger extends EventTrigger<ReleaseTrigger> {

  ReleaseTrigger(Mapping tree) {
    super("release", tree);
  }

  @Override
  protected ReleaseTrigger copy(Mapping changed) {
    return new ReleaseTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public ReleaseTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** What has happened. */
  public enum Type {
    PUBLISHED,
    UNPUBLISHED,
    CREATED,
    EDITED,
    DELETED,
    PRERELEASED,
    RELEASED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
