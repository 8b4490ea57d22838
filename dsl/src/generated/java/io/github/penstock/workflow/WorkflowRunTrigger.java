// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code workflow_run}: another workflow is requested, starts or has completed. Starts
 * only workflows whose file is on the default branch. {@code github.sha} and {@code github.ref} are
 * those of the default branch. A run for a fork has the secrets, and a token that writes: check out
 * nothing of the fork's. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#workflow_run.
 */
public final class WorkflowRunTrigger extends EventTrigger<WorkflowRunTrigger> {

  WorkflowRunTrigger(Mapping tree) {
    super("workflow_run", tree);
  }

  @Override
  protected WorkflowRunTrigger copy(Mapping changed) {
    return new WorkflowRunTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public WorkflowRunTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** Adds workflows by their names; at least one is needed. */
  public WorkflowRunTrigger workflows(String... names) {
    return appendFilter("workflows", names);
  }

  /** Adds patterns of branches for which the workflow runs. */
  public WorkflowRunTrigger branches(String... patterns) {
    return appendFilter("branches", patterns);
  }

  /**
   * Adds patterns of branches for which it does not run; not with {@code branches}, which takes
   * {@code !pattern}.
   */
  public WorkflowRunTrigger branchesIgnore(String... patterns) {
    return appendFilter("branches-ignore", patterns);
  }

  /** Adds workflows; at least one is needed. */
  public WorkflowRunTrigger workflows(Workflow... workflows) {
    return appendWorkflows(workflows);
  }

  /** What has happened. */
  public enum Type {
    REQUESTED,
    COMPLETED,
    IN_PROGRESS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
