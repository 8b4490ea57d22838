// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/**
 * The event {@code deployment_status}: somebody reports the status of a deployment.
 * {@code github.sha} is the deployed commit, {@code github.ref} the deployed branch or tag. A run
 * that Dependabot causes has only Dependabot's secrets, and a token that only reads. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#deployment_status.
 */
public final class DeploymentStatusTrigger extends EventTrigger<DeploymentStatusTrigger> {

  DeploymentStatusTrigger(Mapping tree) {
    super("deployment_status", tree);
  }

  @Override
  protected DeploymentStatusTrigger copy(Mapping changed) {
    return new DeploymentStatusTrigger(changed);
  }
}
