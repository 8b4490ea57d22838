package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/** Starts a workflow by hand, or through the API; takes at most 25 inputs. */
public final class WorkflowDispatchTrigger extends EventTrigger<WorkflowDispatchTrigger> {

  WorkflowDispatchTrigger(Mapping tree) {
    super("workflow_dispatch", tree);
  }

  @Override
  protected WorkflowDispatchTrigger copy(Mapping changed) {
    return new WorkflowDispatchTrigger(changed);
  }

  /** Adds inputs. */
  public WorkflowDispatchTrigger inputs(Input... inputs) {
    WorkflowDispatchTrigger trigger = this;
    for (Input input : inputs) {
      trigger = trigger.input((InputElement<?>) input);
    }
    return trigger;
  }

  private WorkflowDispatchTrigger input(InputElement<?> input) {
    return putNewIn("inputs", input.name(), input.tree(), "input");
  }
}
