// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code check_suite}: the checks of a commit have completed. Starts only workflows whose
 * file is on the default branch. {@code github.sha} and {@code github.ref} are those of the default
 * branch. See https://docs.github.com/actions/reference/events-that-trigger-workflows#check_suite.
 */
public final class CheckSuiteTrigger extends EventTrigger<CheckSuiteTrigger> {

  CheckSuiteTrigger(Mapping tree) {
    super("check_suite", tree);
  }

  @Override
  protected CheckSuiteTrigger copy(Mapping changed) {
    return new CheckSuiteTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public CheckSuiteTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** What has happened. */
  public enum Type {
    COMPLETED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
