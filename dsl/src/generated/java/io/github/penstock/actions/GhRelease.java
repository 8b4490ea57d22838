// Generated; to change it, change this table:
// schemas/actions/softprops__action-gh-release.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code softprops/action-gh-release}, as of v3.0.2. See
 * https://github.com/softprops/action-gh-release.
 */
public final class GhRelease extends Action<GhRelease, GhRelease.Outputs> {

  private GhRelease(ActionCall call) {
    super(call);
  }

  public static GhRelease action() {
    return new GhRelease(ActionCall.of("softprops/action-gh-release"));
  }

  @Override
  protected GhRelease copy(ActionCall changed) {
    return new GhRelease(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code body}. */
  public GhRelease body(String value) {
    return with("body", value);
  }

  /** Input {@code body}. */
  public GhRelease body(Expr value) {
    return with("body", value);
  }

  /** Input {@code body_path}. */
  public GhRelease bodyPath(String value) {
    return with("body_path", value);
  }

  /** Input {@code body_path}. */
  public GhRelease bodyPath(Expr value) {
    return with("body_path", value);
  }

  /** Input {@code name}. */
  public GhRelease name(String value) {
    return with("name", value);
  }

  /** Input {@code name}. */
  public GhRelease name(Expr value) {
    return with("name", value);
  }

  /** Input {@code tag_name}. */
  public GhRelease tagName(String value) {
    return with("tag_name", value);
  }

  /** Input {@code tag_name}. */
  public GhRelease tagName(Expr value) {
    return with("tag_name", value);
  }

  /** Input {@code draft}. */
  public GhRelease draft(boolean value) {
    return with("draft", value);
  }

  /** Input {@code draft}. */
  public GhRelease draft(Expr value) {
    return with("draft", value);
  }

  /** Input {@code prerelease}. */
  public GhRelease prerelease(boolean value) {
    return with("prerelease", value);
  }

  /** Input {@code prerelease}. */
  public GhRelease prerelease(Expr value) {
    return with("prerelease", value);
  }

  /** Input {@code preserve_order}. */
  public GhRelease preserveOrder(boolean value) {
    return with("preserve_order", value);
  }

  /** Input {@code preserve_order}. */
  public GhRelease preserveOrder(Expr value) {
    return with("preserve_order", value);
  }

  /** Adds items to input {@code files}. */
  public GhRelease files(String... items) {
    return withLines("files", items);
  }

  /** Sets all of input {@code files}. */
  public GhRelease files(Expr value) {
    return with("files", value);
  }

  /** Input {@code working_directory}. */
  public GhRelease workingDirectory(String value) {
    return with("working_directory", value);
  }

  /** Input {@code working_directory}. */
  public GhRelease workingDirectory(Expr value) {
    return with("working_directory", value);
  }

  /** Input {@code overwrite_files}; default {@code true}. */
  public GhRelease overwriteFiles(boolean value) {
    return with("overwrite_files", value);
  }

  /** Input {@code overwrite_files}; default {@code true}. */
  public GhRelease overwriteFiles(Expr value) {
    return with("overwrite_files", value);
  }

  /** Input {@code fail_on_unmatched_files}. */
  public GhRelease failOnUnmatchedFiles(boolean value) {
    return with("fail_on_unmatched_files", value);
  }

  /** Input {@code fail_on_unmatched_files}. */
  public GhRelease failOnUnmatchedFiles(Expr value) {
    return with("fail_on_unmatched_files", value);
  }

  /** Input {@code repository}. */
  public GhRelease repository(String value) {
    return with("repository", value);
  }

  /** Input {@code repository}. */
  public GhRelease repository(Expr value) {
    return with("repository", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public GhRelease token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public GhRelease token(Expr value) {
    return with("token", value);
  }

  /** Input {@code target_commitish}. */
  public GhRelease targetCommitish(String value) {
    return with("target_commitish", value);
  }

  /** Input {@code target_commitish}. */
  public GhRelease targetCommitish(Expr value) {
    return with("target_commitish", value);
  }

  /** Input {@code discussion_category_name}. */
  public GhRelease discussionCategoryName(String value) {
    return with("discussion_category_name", value);
  }

  /** Input {@code discussion_category_name}. */
  public GhRelease discussionCategoryName(Expr value) {
    return with("discussion_category_name", value);
  }

  /** Input {@code generate_release_notes}. */
  public GhRelease generateReleaseNotes(boolean value) {
    return with("generate_release_notes", value);
  }

  /** Input {@code generate_release_notes}. */
  public GhRelease generateReleaseNotes(Expr value) {
    return with("generate_release_notes", value);
  }

  /** Input {@code previous_tag}. */
  public GhRelease previousTag(String value) {
    return with("previous_tag", value);
  }

  /** Input {@code previous_tag}. */
  public GhRelease previousTag(Expr value) {
    return with("previous_tag", value);
  }

  /** Input {@code append_body}. */
  public GhRelease appendBody(boolean value) {
    return with("append_body", value);
  }

  /** Input {@code append_body}. */
  public GhRelease appendBody(Expr value) {
    return with("append_body", value);
  }

  /** Input {@code make_latest}. */
  public GhRelease makeLatest(boolean value) {
    return with("make_latest", value);
  }

  /** Input {@code make_latest}. */
  public GhRelease makeLatest(String value) {
    return with("make_latest", value);
  }

  /** Input {@code make_latest}. */
  public GhRelease makeLatest(MakeLatest value) {
    return with("make_latest", value.toString());
  }

  /** Input {@code make_latest}. */
  public GhRelease makeLatest(Expr value) {
    return with("make_latest", value);
  }

  /** Values of {@code make_latest}. */
  public enum MakeLatest {
    LEGACY("legacy");

    private final String text;

    MakeLatest(String text) {
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

    public StringExpr url() {
      return get("url");
    }

    public StringExpr id() {
      return get("id");
    }

    public StringExpr uploadUrl() {
      return get("upload_url");
    }

    public StringExpr assets() {
      return get("assets");
    }
  }
}
