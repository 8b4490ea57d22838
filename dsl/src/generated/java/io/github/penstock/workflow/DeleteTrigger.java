// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/**
 * The event {@code delete}: a branch or a tag is deleted. Starts only workflows whose file is on
 * the default branch. {@code github.sha} and {@code github.ref} are those of the default branch.
 * See https://docs.github.com/actions/reference/events-that-trigger-workflows#delete.
 */
public final class DeleteTrigger extends EventTrigger<DeleteTrigger> {

  DeleteTrigger(Mapping tree) {
    super("delete", tree);
  }

  @Override
  protected DeleteTrigger copy(Mapping changed) {
    return new DeleteTrigger(changed);
  }
}
