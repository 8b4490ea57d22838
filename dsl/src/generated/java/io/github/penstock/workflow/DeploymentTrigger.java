// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/**
 * The event {@code deployment}: a deployment is created. {@code github.sha} is the deployed commit,
 * {@code github.ref} the deployed branch or tag. A run that Dependabot causes has only Dependabot's
 * secrets, and a token that only reads. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#deployment.
 */
public final class DeploymentTrigger extends EventTrigger<DeploymentTrigger> {

  DeploymentTrigger(Mapping tree) {
    super("deployment", tree);
  }

  @Override
  protected DeploymentTrigger copy(Mapping changed) {
    return new DeploymentTrigger(changed);
  }
}
