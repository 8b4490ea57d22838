// Generated; to change it, change this table:
// schemas/actions/peter-evans__repository-dispatch.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code peter-evans/repository-dispatch}, as of v4.0.1. See
 * https://github.com/peter-evans/repository-dispatch.
 */
public final class RepositoryDispatch extends Action<RepositoryDispatch, StepOutputs> {

  private RepositoryDispatch(ActionCall call) {
    super(call);
  }

  public static RepositoryDispatch action() {
    return new RepositoryDispatch(ActionCall.of("peter-evans/repository-dispatch"));
  }

  @Override
  protected RepositoryDispatch copy(ActionCall changed) {
    return new RepositoryDispatch(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public RepositoryDispatch token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public RepositoryDispatch token(Expr value) {
    return with("token", value);
  }

  /** Input {@code repository}; default {@code ${{ github.repository }}}. */
  public RepositoryDispatch repository(String value) {
    return with("repository", value);
  }

  /** Input {@code repository}; default {@code ${{ github.repository }}}. */
  public RepositoryDispatch repository(Expr value) {
    return with("repository", value);
  }

  /** Input {@code event-type}, required. */
  public RepositoryDispatch eventType(String value) {
    return with("event-type", value);
  }

  /** Input {@code event-type}, required. */
  public RepositoryDispatch eventType(Expr value) {
    return with("event-type", value);
  }

  /** Input {@code client-payload}; default {@code {}}. */
  public RepositoryDispatch clientPayload(String value) {
    return with("client-payload", value);
  }

  /** Input {@code client-payload}; default {@code {}}. */
  public RepositoryDispatch clientPayload(Expr value) {
    return with("client-payload", value);
  }
}
