// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code milestone}: something happens to a milestone. Starts only workflows whose file
 * is on the default branch. {@code github.sha} and {@code github.ref} are those of the default
 * branch. See https://docs.github.com/actions/reference/events-that-trigger-workflows#milestone.
 */
public final class MilestoneTrigger extends EventTrigger<MilestoneTrigger> {

  MilestoneTrigger(Mapping tree) {
    super("milestone", tree);
  }

  @Override
  protected MilestoneTrigger copy(Mapping changed) {
    return new MilestoneTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public MilestoneTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** What has happened. */
  public enum Type {
    CREATED,
    CLOSED,
    OPENED,
    EDITED,
    DELETED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
