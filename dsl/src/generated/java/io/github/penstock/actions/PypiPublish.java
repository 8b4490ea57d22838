// Generated; to change it, change this table:
// schemas/actions/pypa__gh-action-pypi-publish.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code pypa/gh-action-pypi-publish}, as of v1.14.2. See
 * https://github.com/pypa/gh-action-pypi-publish.
 */
public final class PypiPublish extends Action<PypiPublish, StepOutputs> {

  private PypiPublish(ActionCall call) {
    super(call);
  }

  public static PypiPublish action() {
    return new PypiPublish(ActionCall.of("pypa/gh-action-pypi-publish"));
  }

  @Override
  protected PypiPublish copy(ActionCall changed) {
    return new PypiPublish(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code user}; default {@code __token__}. */
  public PypiPublish user(String value) {
    return with("user", value);
  }

  /** Input {@code user}; default {@code __token__}. */
  public PypiPublish user(Expr value) {
    return with("user", value);
  }

  /** Input {@code password}. */
  public PypiPublish password(String value) {
    return with("password", value);
  }

  /** Input {@code password}. */
  public PypiPublish password(Expr value) {
    return with("password", value);
  }

  /** Input {@code repository-url}. */
  public PypiPublish repositoryUrl(String value) {
    return with("repository-url", value);
  }

  /** Input {@code repository-url}. */
  public PypiPublish repositoryUrl(Expr value) {
    return with("repository-url", value);
  }

  /** Input {@code packages-dir}. */
  public PypiPublish packagesDir(String value) {
    return with("packages-dir", value);
  }

  /** Input {@code packages-dir}. */
  public PypiPublish packagesDir(Expr value) {
    return with("packages-dir", value);
  }

  /** Input {@code verify-metadata}. */
  public PypiPublish verifyMetadata(boolean value) {
    return with("verify-metadata", value);
  }

  /** Input {@code verify-metadata}. */
  public PypiPublish verifyMetadata(Expr value) {
    return with("verify-metadata", value);
  }

  /** Input {@code skip-existing}. */
  public PypiPublish skipExisting(boolean value) {
    return with("skip-existing", value);
  }

  /** Input {@code skip-existing}. */
  public PypiPublish skipExisting(Expr value) {
    return with("skip-existing", value);
  }

  /** Input {@code verbose}; default {@code false}. */
  public PypiPublish verbose(boolean value) {
    return with("verbose", value);
  }

  /** Input {@code verbose}; default {@code false}. */
  public PypiPublish verbose(Expr value) {
    return with("verbose", value);
  }

  /** Input {@code print-hash}. */
  public PypiPublish printHash(boolean value) {
    return with("print-hash", value);
  }

  /** Input {@code print-hash}. */
  public PypiPublish printHash(Expr value) {
    return with("print-hash", value);
  }

  /** Input {@code attestations}. */
  public PypiPublish attestations(String value) {
    return with("attestations", value);
  }

  /** Input {@code attestations}. */
  public PypiPublish attestations(Expr value) {
    return with("attestations", value);
  }
}
