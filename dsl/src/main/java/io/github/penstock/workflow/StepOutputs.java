package io.github.penstock.workflow;

import io.github.penstock.expression.Reference;
import io.github.penstock.expression.StringExpr;

/** The outputs of a step; a binding adds methods for those that its action has. */
public class StepOutputs {

  private final String stepId;

  StepOutputs(String stepId) {
    this.stepId = stepId;
  }

  /** For bindings: the same step. */
  protected StepOutputs(StepOutputs step) {
    this(step.stepId);
  }

  /** An output by the name that the action gives it. */
  public final StringExpr get(String name) {
    return Reference.of("steps", stepId, "outputs", name).asString();
  }
}
