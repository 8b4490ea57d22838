// Generated; to change it, change this table:
// schemas/actions/actions__upload-pages-artifact.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code actions/upload-pages-artifact}, as of v5.0.0. See
 * https://github.com/actions/upload-pages-artifact.
 */
public final class UploadPagesArtifact
    extends Action<UploadPagesArtifact, UploadPagesArtifact.Outputs> {

  private UploadPagesArtifact(ActionCall call) {
    super(call);
  }

  public static UploadPagesArtifact action() {
    return new UploadPagesArtifact(ActionCall.of("actions/upload-pages-artifact"));
  }

  @Override
  protected UploadPagesArtifact copy(ActionCall changed) {
    return new UploadPagesArtifact(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code name}; default {@code github-pages}. */
  public UploadPagesArtifact name(String value) {
    return with("name", value);
  }

  /** Input {@code name}; default {@code github-pages}. */
  public UploadPagesArtifact name(Expr value) {
    return with("name", value);
  }

  /** Input {@code path}; default {@code _site/}. */
  public UploadPagesArtifact path(String value) {
    return with("path", value);
  }

  /** Input {@code path}; default {@code _site/}. */
  public UploadPagesArtifact path(Expr value) {
    return with("path", value);
  }

  /** Input {@code retention-days}; default {@code 1}. */
  public UploadPagesArtifact retentionDays(long value) {
    return with("retention-days", value);
  }

  /** Input {@code retention-days}; default {@code 1}. */
  public UploadPagesArtifact retentionDays(Expr value) {
    return with("retention-days", value);
  }

  /** Input {@code include-hidden-files}; default {@code false}. */
  public UploadPagesArtifact includeHiddenFiles(boolean value) {
    return with("include-hidden-files", value);
  }

  /** Input {@code include-hidden-files}; default {@code false}. */
  public UploadPagesArtifact includeHiddenFiles(Expr value) {
    return with("include-hidden-files", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr artifactId() {
      return get("artifact_id");
    }
  }
}
