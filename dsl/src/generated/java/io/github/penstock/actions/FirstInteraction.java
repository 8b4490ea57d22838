// Generated; to change it, change this table:
// schemas/actions/actions__first-interaction.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code actions/first-interaction}, as of v3.1.0. See
 * https://github.com/actions/first-interaction.
 */
public final class FirstInteraction extends Action<FirstInteraction, StepOutputs> {

  private FirstInteraction(ActionCall call) {
    super(call);
  }

  public static FirstInteraction action() {
    return new FirstInteraction(ActionCall.of("actions/first-interaction"));
  }

  @Override
  protected FirstInteraction copy(ActionCall changed) {
    return new FirstInteraction(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code issue_message}. */
  public FirstInteraction issueMessage(String value) {
    return with("issue_message", value);
  }

  /** Input {@code issue_message}. */
  public FirstInteraction issueMessage(Expr value) {
    return with("issue_message", value);
  }

  /** Input {@code pr_message}. */
  public FirstInteraction prMessage(String value) {
    return with("pr_message", value);
  }

  /** Input {@code pr_message}. */
  public FirstInteraction prMessage(Expr value) {
    return with("pr_message", value);
  }

  /** Input {@code repo_token}; default {@code ${{ github.token }}}. */
  public FirstInteraction repoToken(String value) {
    return with("repo_token", value);
  }

  /** Input {@code repo_token}; default {@code ${{ github.token }}}. */
  public FirstInteraction repoToken(Expr value) {
    return with("repo_token", value);
  }
}
