// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code watch}: somebody stars the repository. Starts only workflows whose file is on
 * the default branch. {@code github.sha} and {@code github.ref} are those of the default branch.
 * See https://docs.github.com/actions/reference/events-that-trigger-workflows#watch.
 */
public final class WatchTrigger extends EventTrigger<WatchTrigger> {

  WatchTrigger(Mapping tree) {
    super("watch", tree);
  }

  @Override
  protected WatchTrigger copy(Mapping changed) {
    return new WatchTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public WatchTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** What has happened. */
  public enum Type {
    STARTED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
