// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/**
 * The event {@code status}: somebody reports the status of a commit. Starts only workflows whose
 * file is on the default branch. {@code github.sha} and {@code github.ref} are those of the default
 * branch. See https://docs.github.com/actions/reference/events-that-trigger-workflows#status.
 */
public final class StatusTrigger extends EventTrigger<StatusTrigger> {

  StatusTrigger(Mapping tree) {
    super("status", tree);
  }

  @Override
  protected StatusTrigger copy(Mapping changed) {
    return new StatusTrigger(changed);
  }
}
