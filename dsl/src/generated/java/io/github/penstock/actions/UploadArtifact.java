// Generated; to change it, change this table:
// schemas/actions/actions__upload-artifact.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code actions/upload-artifact}, as of v7.0.1. See https://github.com/actions/upload-artifact.
 */
public final class UploadArtifact extends Action<UploadArtifact, UploadArtifact.Outputs> {

  private UploadArtifact(ActionCall call) {
    super(call);
  }

  public static UploadArtifact action() {
    return new UploadArtifact(ActionCall.of("actions/upload-artifact"));
  }

  @Override
  protected UploadArtifact copy(ActionCall changed) {
    return new UploadArtifact(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code name}; default {@code artifact}. */
  public UploadArtifact name(String value) {
    return with("name", value);
  }

  /** Input {@code name}; default {@code artifact}. */
  public UploadArtifact name(Expr value) {
    return with("name", value);
  }

  /** Adds items to input {@code path}, required. */
  public UploadArtifact path(String... items) {
    return withLines("path", items);
  }

  /** Sets all of input {@code path}, required. */
  public UploadArtifact path(Expr value) {
    return with("path", value);
  }

  /** Input {@code if-no-files-found}; default {@code warn}. */
  public UploadArtifact ifNoFilesFound(String value) {
    return with("if-no-files-found", value);
  }

  /** Input {@code if-no-files-found}; default {@code warn}. */
  public UploadArtifact ifNoFilesFound(IfNoFilesFound value) {
    return with("if-no-files-found", value.toString());
  }

  /** Input {@code if-no-files-found}; default {@code warn}. */
  public UploadArtifact ifNoFilesFound(Expr value) {
    return with("if-no-files-found", value);
  }

  /** Input {@code retention-days}; {@code 0} is default. */
  public UploadArtifact retentionDays(long value) {
    return with("retention-days", value);
  }

  /** Input {@code retention-days}; {@code 0} is default. */
  public UploadArtifact retentionDays(Expr value) {
    return with("retention-days", value);
  }

  /**
   * Input {@code compression-level}; default {@code 6}; {@code 0} is no compression, {@code 1} is
   * best speed, {@code 6} is default compression, {@code 9} is best compression.
   */
  public UploadArtifact compressionLevel(long value) {
    return with("compression-level", value);
  }

  /**
   * Input {@code compression-level}; default {@code 6}; {@code 0} is no compression, {@code 1} is
   * best speed, {@code 6} is default compression, {@code 9} is best compression.
   */
  public UploadArtifact compressionLevel(Expr value) {
    return with("compression-level", value);
  }

  /** Input {@code overwrite}; default {@code false}. */
  public UploadArtifact overwrite(boolean value) {
    return with("overwrite", value);
  }

  /** Input {@code overwrite}; default {@code false}. */
  public UploadArtifact overwrite(Expr value) {
    return with("overwrite", value);
  }

  /** Input {@code include-hidden-files}; default {@code false}. */
  public UploadArtifact includeHiddenFiles(boolean value) {
    return with("include-hidden-files", value);
  }

  /** Input {@code include-hidden-files}; default {@code false}. */
  public UploadArtifact includeHiddenFiles(Expr value) {
    return with("include-hidden-files", value);
  }

  /** Input {@code archive}; default {@code true}. */
  public UploadArtifact archive(boolean value) {
    return with("archive", value);
  }

  /** Input {@code archive}; default {@code true}. */
  public UploadArtifact archive(Expr value) {
    return with("archive", value);
  }

  /** Values of {@code if-no-files-found}. */
  public enum IfNoFilesFound {
    WARN("warn"),
    ERROR("error"),
    IGNORE("ignore");

    private final String text;

    IfNoFilesFound(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
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
