package io.github.penstock.workflow;

import io.github.penstock.expression.Reference;
import io.github.penstock.expression.StringExpr;

/**
 * The outputs of a step.
 *
 * @param stepId the id of the step, {@code steps.<id>.outputs}
 */
public record StepOutputs(String stepId) {

  /** An output by the name that the action gives it. */
  public StringExpr get(String name) {
    return Reference.of("steps", stepId, "outputs", name).asString();
  }
}
