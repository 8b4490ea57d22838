// Generated; to change it, change this table:
// schemas/actions/google-github-actions__upload-cloud-storage.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code google-github-actions/upload-cloud-storage}, as of v3. See
 * https://github.com/google-github-actions/upload-cloud-storage.
 */
public final class UploadCloudStorage
    extends Action<UploadCloudStorage, UploadCloudStorage.Outputs> {

  private UploadCloudStorage(ActionCall call) {
    super(call);
  }

  public static UploadCloudStorage action() {
    return new UploadCloudStorage(ActionCall.of("google-github-actions/upload-cloud-storage"));
  }

  @Override
  protected UploadCloudStorage copy(ActionCall changed) {
    return new UploadCloudStorage(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code concurrency}. */
  public UploadCloudStorage concurrency(String value) {
    return with("concurrency", value);
  }

  /** Input {@code concurrency}. */
  public UploadCloudStorage concurrency(Expr value) {
    return with("concurrency", value);
  }

  /** Input {@code destination}, required. */
  public UploadCloudStorage destination(String value) {
    return with("destination", value);
  }

  /** Input {@code destination}, required. */
  public UploadCloudStorage destination(Expr value) {
    return with("destination", value);
  }

  /** Input {@code gcloudignore_path}. */
  public UploadCloudStorage gcloudignorePath(String value) {
    return with("gcloudignore_path", value);
  }

  /** Input {@code gcloudignore_path}. */
  public UploadCloudStorage gcloudignorePath(Expr value) {
    return with("gcloudignore_path", value);
  }

  /** Input {@code glob}. */
  public UploadCloudStorage glob(String value) {
    return with("glob", value);
  }

  /** Input {@code glob}. */
  public UploadCloudStorage glob(Expr value) {
    return with("glob", value);
  }

  /** Input {@code gzip}. */
  public UploadCloudStorage gzip(String value) {
    return with("gzip", value);
  }

  /** Input {@code gzip}. */
  public UploadCloudStorage gzip(Expr value) {
    return with("gzip", value);
  }

  /** Input {@code headers}. */
  public UploadCloudStorage headers(String value) {
    return with("headers", value);
  }

  /** Input {@code headers}. */
  public UploadCloudStorage headers(Expr value) {
    return with("headers", value);
  }

  /** Input {@code parent}. */
  public UploadCloudStorage parent(String value) {
    return with("parent", value);
  }

  /** Input {@code parent}. */
  public UploadCloudStorage parent(Expr value) {
    return with("parent", value);
  }

  /** Input {@code path}, required. */
  public UploadCloudStorage path(String value) {
    return with("path", value);
  }

  /** Input {@code path}, required. */
  public UploadCloudStorage path(Expr value) {
    return with("path", value);
  }

  /** Input {@code predefinedAcl}. */
  public UploadCloudStorage predefinedAcl(String value) {
    return with("predefinedAcl", value);
  }

  /** Input {@code predefinedAcl}. */
  public UploadCloudStorage predefinedAcl(Expr value) {
    return with("predefinedAcl", value);
  }

  /** Input {@code process_gcloudignore}. */
  public UploadCloudStorage processGcloudignore(String value) {
    return with("process_gcloudignore", value);
  }

  /** Input {@code process_gcloudignore}. */
  public UploadCloudStorage processGcloudignore(Expr value) {
    return with("process_gcloudignore", value);
  }

  /** Input {@code project_id}. */
  public UploadCloudStorage projectId(String value) {
    return with("project_id", value);
  }

  /** Input {@code project_id}. */
  public UploadCloudStorage projectId(Expr value) {
    return with("project_id", value);
  }

  /** Input {@code resumable}. */
  public UploadCloudStorage resumable(String value) {
    return with("resumable", value);
  }

  /** Input {@code resumable}. */
  public UploadCloudStorage resumable(Expr value) {
    return with("resumable", value);
  }

  /** Input {@code universe}. */
  public UploadCloudStorage universe(String value) {
    return with("universe", value);
  }

  /** Input {@code universe}. */
  public UploadCloudStorage universe(Expr value) {
    return with("universe", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr uploaded() {
      return get("uploaded");
    }
  }
}
