package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.function.Function;

/**
 * A step that uses an action.
 *
 * @param <O> the action's outputs
 */
public final class UsesStep<O> extends ActiveStep<UsesStep<O>> {

  private final Function<StepOutputs, O> outputs;

  private UsesStep(Mapping tree, Function<StepOutputs, O> outputs) {
    super(tree);
    this.outputs = outputs;
  }

  static <O> UsesStep<O> of(Action<?, O> action) {
    ActionCall call = action.invocation();
    UsesStep<O> step = new UsesStep<O>(Mapping.EMPTY, action::outputs).put("uses", call.uses());
    return call.inputs().isEmpty() ? step : step.put("with", call.inputs());
  }

  @Override
  protected UsesStep<O> copy(Mapping changed) {
    return new UsesStep<>(changed, outputs);
  }

  /**
   * The action's outputs, for later steps and the job's outputs.
   *
   * @throws IllegalStateException if the step has no id
   */
  public O outputs() {
    return outputs.apply(new StepOutputs(requireId("its outputs are read")));
  }
}
