// Generated; to change it, change this table:
// schemas/actions/gradle__actions__wrapper-validation.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code gradle/actions/wrapper-validation}, as of v6.3.0. See https://github.com/gradle/actions.
 */
public final class GradleWrapperValidation
    extends Action<GradleWrapperValidation, GradleWrapperValidation.Outputs> {

  private GradleWrapperValidation(ActionCall call) {
    super(call);
  }

  public static GradleWrapperValidation action() {
    return new GradleWrapperValidation(ActionCall.of("gradle/actions/wrapper-validation"));
  }

  @Override
  protected GradleWrapperValidation copy(ActionCall changed) {
    return new GradleWrapperValidation(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code min-wrapper-count}; default {@code 1}. */
  public GradleWrapperValidation minWrapperCount(long value) {
    return with("min-wrapper-count", value);
  }

  /** Input {@code min-wrapper-count}; default {@code 1}. */
  public GradleWrapperValidation minWrapperCount(Expr value) {
    return with("min-wrapper-count", value);
  }

  /** Input {@code allow-snapshots}; default {@code false}. */
  public GradleWrapperValidation allowSnapshots(boolean value) {
    return with("allow-snapshots", value);
  }

  /** Input {@code allow-snapshots}; default {@code false}. */
  public GradleWrapperValidation allowSnapshots(Expr value) {
    return with("allow-snapshots", value);
  }

  /** Adds items to input {@code allow-checksums}. */
  public GradleWrapperValidation allowChecksums(String... items) {
    return withList("allow-checksums", ",", items);
  }

  /** Sets all of input {@code allow-checksums}. */
  public GradleWrapperValidation allowChecksums(Expr value) {
    return with("allow-checksums", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr failedWrapper() {
      return get("failed-wrapper");
    }
  }
}
