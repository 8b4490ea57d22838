// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code check_run}: something happens to a run of a check. Starts only workflows whose
 * file is on the default branch. {@code github.sha} and {@code github.ref} are those of the default
 * branch. See https://docs.github.com/actions/reference/events-that-trigger-workflows#check_run.
 */
public final class CheckRunTrigger extends EventTrigger<CheckRunTrigger> {

  CheckRunTrigger(Mapping tree) {
    super("check_run", tree);
  }

  @Override
  protected CheckRunTrigger copy(Mapping changed) {
    return new CheckRunTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public CheckRunTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** What has happened. */
  public enum Type {
    COMPLETED,
    CREATED,
    REREQUESTED,
    REQUESTED_ACTION;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
