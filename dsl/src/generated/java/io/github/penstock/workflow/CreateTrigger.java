// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/**
 * The event {@code create}: a branch or a tag is created. {@code github.sha} is the created ref,
 * {@code github.ref} the created branch or tag. A run that Dependabot causes has only Dependabot's
 * secrets, and a token that only reads. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#create.
 */
public final class CreateTrigger extends EventTrigger<CreateTrigger> {

  CreateTrigger(Mapping tree) {
    super("create", tree);
  }

  @Override
  protected CreateTrigger copy(Mapping changed) {
    return new CreateTrigger(changed);
  }
}
