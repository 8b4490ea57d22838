// Generated; to change it, change this table:
// schemas/actions/peaceiris__actions-hugo.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code peaceiris/actions-hugo}, as of v3. See https://github.com/peaceiris/actions-hugo. */
public final class Hugo extends Action<Hugo, StepOutputs> {

  private Hugo(ActionCall call) {
    super(call);
  }

  public static Hugo action() {
    return new Hugo(ActionCall.of("peaceiris/actions-hugo"));
  }

  @Override
  protected Hugo copy(ActionCall changed) {
    return new Hugo(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code extended}. */
  public Hugo extended(String value) {
    return with("extended", value);
  }

  /** Input {@code extended}. */
  public Hugo extended(Expr value) {
    return with("extended", value);
  }

  /** Input {@code hugo-version}. */
  public Hugo hugoVersion(long value) {
    return with("hugo-version", value);
  }

  /** Input {@code hugo-version}. */
  public Hugo hugoVersion(String value) {
    return with("hugo-version", value);
  }

  /** Input {@code hugo-version}. */
  public Hugo hugoVersion(Expr value) {
    return with("hugo-version", value);
  }
}
