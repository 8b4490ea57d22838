// Generated; to change it, change this table:
// schemas/actions/actions__download-artifact.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code actions/download-artifact}, as of v8.0.1. See
 * https://github.com/actions/download-artifact.
 */
public final class DownloadArtifact extends Action<DownloadArtifact, DownloadArtifact.Outputs> {

  private DownloadArtifact(ActionCall call) {
    super(call);
  }

  public static DownloadArtifact action() {
    return new DownloadArtifact(ActionCall.of("actions/download-artifact"));
  }

  @Override
  protected DownloadArtifact copy(ActionCall changed) {
    return new DownloadArtifact(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code name}. */
  public DownloadArtifact name(String value) {
    return with("name", value);
  }

  /** Input {@code name}. */
  public DownloadArtifact name(Expr value) {
    return with("name", value);
  }

  /** Adds items to input {@code artifact-ids}. */
  public DownloadArtifact artifactIds(String... items) {
    return withList("artifact-ids", ",", items);
  }

  /** Sets all of input {@code artifact-ids}. */
  public DownloadArtifact artifactIds(Expr value) {
    return with("artifact-ids", value);
  }

  /** Input {@code path}. */
  public DownloadArtifact path(String value) {
    return with("path", value);
  }

  /** Input {@code path}. */
  public DownloadArtifact path(Expr value) {
    return with("path", value);
  }

  /** Input {@code pattern}. */
  public DownloadArtifact pattern(String value) {
    return with("pattern", value);
  }

  /** Input {@code pattern}. */
  public DownloadArtifact pattern(Expr value) {
    return with("pattern", value);
  }

  /** Input {@code merge-multiple}; default {@code false}. */
  public DownloadArtifact mergeMultiple(boolean value) {
    return with("merge-multiple", value);
  }

  /** Input {@code merge-multiple}; default {@code false}. */
  public DownloadArtifact mergeMultiple(Expr value) {
    return with("merge-multiple", value);
  }

  /** Input {@code github-token}. */
  public DownloadArtifact githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}. */
  public DownloadArtifact githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Input {@code repository}; default {@code ${{ github.repository }}}. */
  public DownloadArtifact repository(String value) {
    return with("repository", value);
  }

  /** Input {@code repository}; default {@code ${{ github.repository }}}. */
  public DownloadArtifact repository(Expr value) {
    return with("repository", value);
  }

  /** Input {@code run-id}; default {@code ${{ github.run_id }}}. */
  public DownloadArtifact runId(String value) {
    return with("run-id", value);
  }

  /** Input {@code run-id}; default {@code ${{ github.run_id }}}. */
  public DownloadArtifact runId(Expr value) {
    return with("run-id", value);
  }

  /** Input {@code skip-decompress}; default {@code false}. */
  public DownloadArtifact skipDecompress(boolean value) {
    return with("skip-decompress", value);
  }

  /** Input {@code skip-decompress}; default {@code false}. */
  public DownloadArtifact skipDecompress(Expr value) {
    return with("skip-decompress", value);
  }

  /** Input {@code digest-mismatch}; default {@code error}. */
  public DownloadArtifact digestMismatch(String value) {
    return with("digest-mismatch", value);
  }

  /** Input {@code digest-mismatch}; default {@code error}. */
  public DownloadArtifact digestMismatch(DigestMismatch value) {
    return with("digest-mismatch", value.toString());
  }

  /** Input {@code digest-mismatch}; default {@code error}. */
  public DownloadArtifact digestMismatch(Expr value) {
    return with("digest-mismatch", value);
  }

  /** Values of {@code digest-mismatch}. */
  public enum DigestMismatch {
    IGNORE("ignore"),
    INFO("info"),
    WARN("warn"),
    ERROR("error");

    private final String text;

    DigestMismatch(String text) {
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

    public StringExpr downloadPath() {
      return get("download-path");
    }
  }
}
