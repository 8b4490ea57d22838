// Generated; to change it, change this table:
// schemas/actions/release-drafter__release-drafter__autolabeler.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code release-drafter/release-drafter/autolabeler}, as of v7.7.0. See
 * https://github.com/release-drafter/release-drafter.
 */
public final class ReleaseDrafterAutolabeler
    extends Action<ReleaseDrafterAutolabeler, StepOutputs> {

  private ReleaseDrafterAutolabeler(ActionCall call) {
    super(call);
  }

  public static ReleaseDrafterAutolabeler action() {
    return new ReleaseDrafterAutolabeler(
        ActionCall.of("release-drafter/release-drafter/autolabeler"));
  }

  @Override
  protected ReleaseDrafterAutolabeler copy(ActionCall changed) {
    return new ReleaseDrafterAutolabeler(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public ReleaseDrafterAutolabeler token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public ReleaseDrafterAutolabeler token(Expr value) {
    return with("token", value);
  }

  /** Input {@code config-name}; default {@code release-drafter.yml}. */
  public ReleaseDrafterAutolabeler configName(String value) {
    return with("config-name", value);
  }

  /** Input {@code config-name}; default {@code release-drafter.yml}. */
  public ReleaseDrafterAutolabeler configName(Expr value) {
    return with("config-name", value);
  }

  /** Input {@code dry-run}. */
  public ReleaseDrafterAutolabeler dryRun(boolean value) {
    return with("dry-run", value);
  }

  /** Input {@code dry-run}. */
  public ReleaseDrafterAutolabeler dryRun(Expr value) {
    return with("dry-run", value);
  }
}
