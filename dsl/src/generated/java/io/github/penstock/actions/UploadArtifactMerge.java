// Generated; to change it, change this table:
// schemas/actions/actions__upload-artifact__merge.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code actions/upload-artifact/merge}, as of v7.0.1. See
 * https://github.com/actions/upload-artifact.
 */
public final class UploadArtifactMerge
    extends Action<UploadArtifactMerge, UploadArtifactMerge.Outputs> {

  private UploadArtifactMerge(ActionCall call) {
    super(call);
  }

  public static UploadArtifactMerge action() {
    return new UploadArtifactMerge(ActionCall.of("actions/upload-artifact/merge"));
  }

  @Override
  protected UploadArtifactMerge copy(ActionCall changed) {
    return new UploadArtifactMerge(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code name}; default {@code merged-artifacts}. */
  public UploadArtifactMerge name(String value) {
    return with("name", value);
  }

  /** Input {@code name}; default {@code merged-artifacts}. */
  public UploadArtifactMerge name(Expr value) {
    return with("name", value);
  }

  /** Input {@code pattern}; default {@code *}. */
  public UploadArtifactMerge pattern(String value) {
    return with("pattern", value);
  }

  /** Input {@code pattern}; default {@code *}. */
  public UploadArtifactMerge pattern(Expr value) {
    return with("pattern", value);
  }

  /** Input {@code separate-directories}; default {@code false}. */
  public UploadArtifactMerge separateDirectories(boolean value) {
    return with("separate-directories", value);
  }

  /** Input {@code separate-directories}; default {@code false}. */
  public UploadArtifactMerge separateDirectories(Expr value) {
    return with("separate-directories", value);
  }

  /** Input {@code retention-days}. */
  public UploadArtifactMerge retentionDays(long value) {
    return with("retention-days", value);
  }

  /** Input {@code retention-days}. */
  public UploadArtifactMerge retentionDays(Expr value) {
    return with("retention-days", value);
  }

  /** Input {@code compression-level}; default {@code 6}. */
  public UploadArtifactMerge compressionLevel(long value) {
    return with("compression-level", value);
  }

  /** Input {@code compression-level}; default {@code 6}. */
  public UploadArtifactMerge compressionLevel(Expr value) {
    return with("compression-level", value);
  }

  /** Input {@code delete-merged}; default {@code false}. */
  public UploadArtifactMerge deleteMerged(boolean value) {
    return with("delete-merged", value);
  }

  /** Input {@code delete-merged}; default {@code false}. */
  public UploadArtifactMerge deleteMerged(Expr value) {
    return with("delete-merged", value);
  }

  /** Input {@code include-hidden-files}; default {@code false}. */
  public UploadArtifactMerge includeHiddenFiles(boolean value) {
    return with("include-hidden-files", value);
  }

  /** Input {@code include-hidden-files}; default {@code false}. */
  public UploadArtifactMerge includeHiddenFiles(Expr value) {
    return with("include-hidden-files", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr artifactId() {
      return get("artifact-id");
    }

    public StringExpr artifactUrl() {
      return get("artifact-url");
    }

    public StringExpr artifactDigest() {
      return get("artifact-digest");
    }
  }
}
