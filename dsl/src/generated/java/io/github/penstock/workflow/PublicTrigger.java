// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/**
 * The event {@code public}: the repository becomes public. Starts only workflows whose file is on
 * the default branch. {@code github.sha} and {@code github.ref} are those of the default branch.
 * See https://docs.github.com/actions/reference/events-that-trigger-workflows#public.
 */
public final class PublicTrigger extends EventTrigger<PublicTrigger> {

  PublicTrigger(Mapping tree) {
    super("public", tree);
  }

  @Override
  protected PublicTrigger copy(Mapping changed) {
    return new PublicTrigger(changed);
  }
}
