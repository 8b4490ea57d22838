package io.github.penstock.workflow;

import io.github.penstock.expression.Reference;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;

/**
 * Lets other workflows call this one. See https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows.
 */
public final class WorkflowCallTrigger extends EventTrigger<WorkflowCallTrigger> {

  WorkflowCallTrigger(Mapping tree) {
    super("workflow_call", tree);
  }

  @Override
  protected WorkflowCallTrigger copy(Mapping changed) {
    return new WorkflowCallTrigger(changed);
  }

  /** Adds inputs. */
  public WorkflowCallTrigger inputs(CallInput... inputs) {
    WorkflowCallTrigger trigger = this;
    for (CallInput input : inputs) {
      trigger = trigger.putNewIn("inputs", input.name(), input.tree(), "input");
    }
    return trigger;
  }

  /** Adds secrets. */
  public WorkflowCallTrigger secrets(Secret... secrets) {
    WorkflowCallTrigger trigger = this;
    for (Secret secret : secrets) {
      trigger = trigger.putNewIn("secrets", secret.name(), nothingIfEmpty(secret.tree()),
          "secret");
    }
    return trigger;
  }

  /** Hands a job's output of the same name to the caller. */
  public WorkflowCallTrigger output(Output output, AnyJob from) {
    return output(output, from, output);
  }

  /**
   * Hands a job's output to the caller under another name.
   *
   * @throws IllegalArgumentException if the job does not declare it
   */
  public WorkflowCallTrigger output(Output output, AnyJob from, Output theirs) {
    from.output(theirs);
    String value =
        Reference.of("jobs", from.id(), "outputs", theirs.name()).asString().toString();
    Mapping declaration = output.description().isEmpty()
        ? Mapping.EMPTY
        : Mapping.of("description", Scalar.text(output.description()));
    return putNewIn("outputs", output.name(), declaration.with("value", Scalar.text(value)),
        "output");
  }
}
