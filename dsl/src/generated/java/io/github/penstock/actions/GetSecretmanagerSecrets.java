// Generated; to change it, change this table:
// schemas/actions/google-github-actions__get-secretmanager-secrets.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code google-github-actions/get-secretmanager-secrets}, as of v3. See
 * https://github.com/google-github-actions/get-secretmanager-secrets.
 */
public final class GetSecretmanagerSecrets extends Action<GetSecretmanagerSecrets, StepOutputs> {

  private GetSecretmanagerSecrets(ActionCall call) {
    super(call);
  }

  public static GetSecretmanagerSecrets action() {
    return new GetSecretmanagerSecrets(
        ActionCall.of("google-github-actions/get-secretmanager-secrets"));
  }

  @Override
  protected GetSecretmanagerSecrets copy(ActionCall changed) {
    return new GetSecretmanagerSecrets(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code encoding}. */
  public GetSecretmanagerSecrets encoding(String value) {
    return with("encoding", value);
  }

  /** Input {@code encoding}. */
  public GetSecretmanagerSecrets encoding(Expr value) {
    return with("encoding", value);
  }

  /** Input {@code export_to_environment}. */
  public GetSecretmanagerSecrets exportToEnvironment(String value) {
    return with("export_to_environment", value);
  }

  /** Input {@code export_to_environment}. */
  public GetSecretmanagerSecrets exportToEnvironment(Expr value) {
    return with("export_to_environment", value);
  }

  /** Input {@code min_mask_length}. */
  public GetSecretmanagerSecrets minMaskLength(String value) {
    return with("min_mask_length", value);
  }

  /** Input {@code min_mask_length}. */
  public GetSecretmanagerSecrets minMaskLength(Expr value) {
    return with("min_mask_length", value);
  }

  /** Input {@code secrets}, required. */
  public GetSecretmanagerSecrets secrets(String value) {
    return with("secrets", value);
  }

  /** Input {@code secrets}, required. */
  public GetSecretmanagerSecrets secrets(Expr value) {
    return with("secrets", value);
  }

  /** Input {@code universe}. */
  public GetSecretmanagerSecrets universe(String value) {
    return with("universe", value);
  }

  /** Input {@code universe}. */
  public GetSecretmanagerSecrets universe(Expr value) {
    return with("universe", value);
  }
}
