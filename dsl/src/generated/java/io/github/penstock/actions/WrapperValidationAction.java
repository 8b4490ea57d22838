// Generated; to change it, change this table:
// schemas/actions/gradle__wrapper-validation-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code gradle/wrapper-validation-action}, as of v3. See
 * https://github.com/gradle/wrapper-validation-action.
 */
public final class WrapperValidationAction
    extends Action<WrapperValidationAction, WrapperValidationAction.Outputs> {

  private WrapperValidationAction(ActionCall call) {
    super(call);
  }

  public static WrapperValidationAction action() {
    return new WrapperValidationAction(ActionCall.of("gradle/wrapper-validation-action"));
  }

  @Override
  protected WrapperValidationAction copy(ActionCall changed) {
    return new WrapperValidationAction(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code allow-checksums}. */
  public WrapperValidationAction allowChecksums(String value) {
    return with("allow-checksums", value);
  }

  /** Input {@code allow-checksums}. */
  public WrapperValidationAction allowChecksums(Expr value) {
    return with("allow-checksums", value);
  }

  /** Input {@code allow-snapshots}. */
  public WrapperValidationAction allowSnapshots(String value) {
    return with("allow-snapshots", value);
  }

  /** Input {@code allow-snapshots}. */
  public WrapperValidationAction allowSnapshots(Expr value) {
    return with("allow-snapshots", value);
  }

  /** Input {@code min-wrapper-count}. */
  public WrapperValidationAction minWrapperCount(String value) {
    return with("min-wrapper-count", value);
  }

  /** Input {@code min-wrapper-count}. */
  public WrapperValidationAction minWrapperCount(Expr value) {
    return with("min-wrapper-count", value);
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
