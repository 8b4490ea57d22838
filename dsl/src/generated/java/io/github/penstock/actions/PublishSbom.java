// Generated; to change it, change this table:
// schemas/actions/anchore__sbom-action__publish-sbom.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code anchore/sbom-action/publish-sbom}, as of v0.24.0. See
 * https://github.com/anchore/sbom-action.
 */
public final class PublishSbom extends Action<PublishSbom, StepOutputs> {

  private PublishSbom(ActionCall call) {
    super(call);
  }

  public static PublishSbom action() {
    return new PublishSbom(ActionCall.of("anchore/sbom-action/publish-sbom"));
  }

  @Override
  protected PublishSbom copy(ActionCall changed) {
    return new PublishSbom(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code run}; default {@code publish-sbom}. */
  public PublishSbom run(String value) {
    return with("run", value);
  }

  /** Input {@code run}; default {@code publish-sbom}. */
  public PublishSbom run(Expr value) {
    return with("run", value);
  }

  /** Input {@code sbom-artifact-match}; default {@code .*\.spdx\.json$}. */
  public PublishSbom sbomArtifactMatch(String value) {
    return with("sbom-artifact-match", value);
  }

  /** Input {@code sbom-artifact-match}; default {@code .*\.spdx\.json$}. */
  public PublishSbom sbomArtifactMatch(Expr value) {
    return with("sbom-artifact-match", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public PublishSbom githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public PublishSbom githubToken(Expr value) {
    return with("github-token", value);
  }
}
