// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/**
 * The event {@code gollum}: a page of the wiki is created or changed. Starts only workflows whose
 * file is on the default branch. {@code github.sha} and {@code github.ref} are those of the default
 * branch. See https://docs.github.com/actions/reference/events-that-trigger-workflows#gollum.
 */
public final class GollumTrigger extends EventTrigger<GollumTrigger> {

  GollumTrigger(Mapping tree) {
    super("gollum", tree);
  }

  @Override
  protected GollumTrigger copy(Mapping changed) {
    return new GollumTrigger(changed);
  }
}
