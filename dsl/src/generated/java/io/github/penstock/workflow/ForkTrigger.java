// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/**
 * The event {@code fork}: somebody forks the repository. Starts only workflows whose file is on the
 * default branch. {@code github.sha} and {@code github.ref} are those of the default branch. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#fork.
 */
public final class ForkTrigger extends EventTrigger<ForkTrigger> {

  ForkTrigger(Mapping tree) {
    super("fork", tree);
  }

  @Override
  protected ForkTrigger copy(Mapping changed) {
    return new ForkTrigger(changed);
  }
}
