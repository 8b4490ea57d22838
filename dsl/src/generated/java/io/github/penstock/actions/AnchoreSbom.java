// Generated; to change it, change this table:
// schemas/actions/anchore__sbom-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code anchore/sbom-action}, as of v0.24.0. See https://github.com/anchore/sbom-action. */
public final class AnchoreSbom extends Action<AnchoreSbom, StepOutputs> {

  private AnchoreSbom(ActionCall call) {
    super(call);
  }

  public static AnchoreSbom action() {
    return new AnchoreSbom(ActionCall.of("anchore/sbom-action"));
  }

  @Override
  protected AnchoreSbom copy(ActionCall changed) {
    return new AnchoreSbom(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code path}; default {@code .}. */
  public AnchoreSbom path(String value) {
    return with("path", value);
  }

  /** Input {@code path}; default {@code .}. */
  public AnchoreSbom path(Expr value) {
    return with("path", value);
  }

  /** Input {@code file}. */
  public AnchoreSbom file(String value) {
    return with("file", value);
  }

  /** Input {@code file}. */
  public AnchoreSbom file(Expr value) {
    return with("file", value);
  }

  /** Input {@code image}. */
  public AnchoreSbom image(String value) {
    return with("image", value);
  }

  /** Input {@code image}. */
  public AnchoreSbom image(Expr value) {
    return with("image", value);
  }

  /** Input {@code registry-username}. */
  public AnchoreSbom registryUsername(String value) {
    return with("registry-username", value);
  }

  /** Input {@code registry-username}. */
  public AnchoreSbom registryUsername(Expr value) {
    return with("registry-username", value);
  }

  /** Input {@code registry-password}. */
  public AnchoreSbom registryPassword(String value) {
    return with("registry-password", value);
  }

  /** Input {@code registry-password}. */
  public AnchoreSbom registryPassword(Expr value) {
    return with("registry-password", value);
  }

  /** Input {@code format}; default {@code spdx-json}. */
  public AnchoreSbom format(String value) {
    return with("format", value);
  }

  /** Input {@code format}; default {@code spdx-json}. */
  public AnchoreSbom format(Expr value) {
    return with("format", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public AnchoreSbom githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public AnchoreSbom githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Input {@code artifact-name}. */
  public AnchoreSbom artifactName(String value) {
    return with("artifact-name", value);
  }

  /** Input {@code artifact-name}. */
  public AnchoreSbom artifactName(Expr value) {
    return with("artifact-name", value);
  }

  /** Input {@code output-file}. */
  public AnchoreSbom outputFile(String value) {
    return with("output-file", value);
  }

  /** Input {@code output-file}. */
  public AnchoreSbom outputFile(Expr value) {
    return with("output-file", value);
  }

  /** Input {@code syft-version}. */
  public AnchoreSbom syftVersion(long value) {
    return with("syft-version", value);
  }

  /** Input {@code syft-version}. */
  public AnchoreSbom syftVersion(String value) {
    return with("syft-version", value);
  }

  /** Input {@code syft-version}. */
  public AnchoreSbom syftVersion(Expr value) {
    return with("syft-version", value);
  }

  /** Input {@code dependency-snapshot}; default {@code false}. */
  public AnchoreSbom dependencySnapshot(boolean value) {
    return with("dependency-snapshot", value);
  }

  /** Input {@code dependency-snapshot}; default {@code false}. */
  public AnchoreSbom dependencySnapshot(Expr value) {
    return with("dependency-snapshot", value);
  }

  /** Input {@code upload-artifact}; default {@code true}. */
  public AnchoreSbom uploadArtifact(boolean value) {
    return with("upload-artifact", value);
  }

  /** Input {@code upload-artifact}; default {@code true}. */
  public AnchoreSbom uploadArtifact(Expr value) {
    return with("upload-artifact", value);
  }

  /** Input {@code upload-artifact-retention}; default {@code 0}. */
  public AnchoreSbom uploadArtifactRetention(long value) {
    return with("upload-artifact-retention", value);
  }

  /** Input {@code upload-artifact-retention}; default {@code 0}. */
  public AnchoreSbom uploadArtifactRetention(Expr value) {
    return with("upload-artifact-retention", value);
  }

  /** Input {@code upload-release-assets}; default {@code true}. */
  public AnchoreSbom uploadReleaseAssets(boolean value) {
    return with("upload-release-assets", value);
  }

  /** Input {@code upload-release-assets}; default {@code true}. */
  public AnchoreSbom uploadReleaseAssets(Expr value) {
    return with("upload-release-assets", value);
  }

  /** Input {@code config}. */
  public AnchoreSbom config(String value) {
    return with("config", value);
  }

  /** Input {@code config}. */
  public AnchoreSbom config(Expr value) {
    return with("config", value);
  }
}
