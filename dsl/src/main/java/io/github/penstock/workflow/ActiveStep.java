package io.github.penstock.workflow;

import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.NumberExpr;
import io.github.penstock.expression.ObjectExpr;
import io.github.penstock.expression.Outcome;
import io.github.penstock.expression.Reference;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;

/**
 * A step that does something: it runs a script or uses an action.
 *
 * @param <S> the step's own type
 */
public abstract sealed class ActiveStep<S extends ActiveStep<S>> extends StepElement<S>
    implements
    HasEnv<S> permits RunStep, UsesStep {

  ActiveStep(Mapping tree) {
    super(tree);
  }

  /** Runs the step only if this holds: {@code if}. */
  public final S when(BoolExpr condition) {
    return put("if", notNull("if", condition).code());
  }

  /** Minutes before GitHub stops the step; at most those of the job. */
  public final S timeoutMinutes(int minutes) {
    return put("timeout-minutes", atLeast(1, minutes, "timeout-minutes"));
  }

  public final S timeoutMinutes(NumberExpr minutes) {
    return put("timeout-minutes", minutes);
  }

  /** Starts the step and goes on with the next; see {@link Penstock#waitFor}. */
  public final S background() {
    return put("background", true);
  }

  @Override
  public final S env(Env shared) {
    return put("env", shared.addTo(tree()));
  }

  @Override
  public final S env(ObjectExpr all) {
    return put("env", all);
  }

  /**
   * Reads an output, for later steps and the job's outputs.
   *
   * @throws IllegalStateException if the step has no id
   */
  public final StringExpr output(Output output) {
    return Reference.of("steps", idToRead(), "outputs", output.name()).asString();
  }

  /** How the step ended before {@code continue-on-error} counts. */
  public final Outcome outcome() {
    return outcome("outcome");
  }

  /** How the step ended after {@code continue-on-error} counts. */
  public final Outcome conclusion() {
    return outcome("conclusion");
  }

  private Outcome outcome(String property) {
    return Outcome.of(Reference.of("steps", idToRead(), property).asString());
  }

  private String idToRead() {
    return requireId("its outputs or outcome are read");
  }
}
