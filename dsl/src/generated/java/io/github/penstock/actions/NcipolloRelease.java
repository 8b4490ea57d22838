// Generated; to change it, change this table:
// schemas/actions/ncipollo__release-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code ncipollo/release-action}, as of v1.21.0. See https://github.com/ncipollo/release-action.
 */
public final class NcipolloRelease extends Action<NcipolloRelease, NcipolloRelease.Outputs> {

  private NcipolloRelease(ActionCall call) {
    super(call);
  }

  public static NcipolloRelease action() {
    return new NcipolloRelease(ActionCall.of("ncipollo/release-action"));
  }

  @Override
  protected NcipolloRelease copy(ActionCall changed) {
    return new NcipolloRelease(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code allowUpdates}. */
  public NcipolloRelease allowUpdates(String value) {
    return with("allowUpdates", value);
  }

  /** Input {@code allowUpdates}. */
  public NcipolloRelease allowUpdates(Expr value) {
    return with("allowUpdates", value);
  }

  /**
   * Input {@code artifact}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public NcipolloRelease artifact(String value) {
    return with("artifact", value);
  }

  /**
   * Input {@code artifact}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public NcipolloRelease artifact(Expr value) {
    return with("artifact", value);
  }

  /** Input {@code artifactContentType}. */
  public NcipolloRelease artifactContentType(String value) {
    return with("artifactContentType", value);
  }

  /** Input {@code artifactContentType}. */
  public NcipolloRelease artifactContentType(Expr value) {
    return with("artifactContentType", value);
  }

  /** Input {@code artifactErrorsFailBuild}. */
  public NcipolloRelease artifactErrorsFailBuild(String value) {
    return with("artifactErrorsFailBuild", value);
  }

  /** Input {@code artifactErrorsFailBuild}. */
  public NcipolloRelease artifactErrorsFailBuild(Expr value) {
    return with("artifactErrorsFailBuild", value);
  }

  /** Input {@code artifacts}. */
  public NcipolloRelease artifacts(String value) {
    return with("artifacts", value);
  }

  /** Input {@code artifacts}. */
  public NcipolloRelease artifacts(Expr value) {
    return with("artifacts", value);
  }

  /** Input {@code body}. */
  public NcipolloRelease body(String value) {
    return with("body", value);
  }

  /** Input {@code body}. */
  public NcipolloRelease body(Expr value) {
    return with("body", value);
  }

  /** Input {@code bodyFile}. */
  public NcipolloRelease bodyFile(String value) {
    return with("bodyFile", value);
  }

  /** Input {@code bodyFile}. */
  public NcipolloRelease bodyFile(Expr value) {
    return with("bodyFile", value);
  }

  /** Input {@code commit}. */
  public NcipolloRelease commit(String value) {
    return with("commit", value);
  }

  /** Input {@code commit}. */
  public NcipolloRelease commit(Expr value) {
    return with("commit", value);
  }

  /** Input {@code discussionCategory}. */
  public NcipolloRelease discussionCategory(String value) {
    return with("discussionCategory", value);
  }

  /** Input {@code discussionCategory}. */
  public NcipolloRelease discussionCategory(Expr value) {
    return with("discussionCategory", value);
  }

  /** Input {@code draft}. */
  public NcipolloRelease draft(String value) {
    return with("draft", value);
  }

  /** Input {@code draft}. */
  public NcipolloRelease draft(Expr value) {
    return with("draft", value);
  }

  /** Input {@code generateReleaseNotes}. */
  public NcipolloRelease generateReleaseNotes(String value) {
    return with("generateReleaseNotes", value);
  }

  /** Input {@code generateReleaseNotes}. */
  public NcipolloRelease generateReleaseNotes(Expr value) {
    return with("generateReleaseNotes", value);
  }

  /** Input {@code generateReleaseNotesPreviousTag}. */
  public NcipolloRelease generateReleaseNotesPreviousTag(String value) {
    return with("generateReleaseNotesPreviousTag", value);
  }

  /** Input {@code generateReleaseNotesPreviousTag}. */
  public NcipolloRelease generateReleaseNotesPreviousTag(Expr value) {
    return with("generateReleaseNotesPreviousTag", value);
  }

  /** Input {@code immutableCreate}. */
  public NcipolloRelease immutableCreate(String value) {
    return with("immutableCreate", value);
  }

  /** Input {@code immutableCreate}. */
  public NcipolloRelease immutableCreate(Expr value) {
    return with("immutableCreate", value);
  }

  /** Input {@code makeLatest}. */
  public NcipolloRelease makeLatest(String value) {
    return with("makeLatest", value);
  }

  /** Input {@code makeLatest}. */
  public NcipolloRelease makeLatest(Expr value) {
    return with("makeLatest", value);
  }

  /** Input {@code name}. */
  public NcipolloRelease name(String value) {
    return with("name", value);
  }

  /** Input {@code name}. */
  public NcipolloRelease name(Expr value) {
    return with("name", value);
  }

  /** Input {@code omitBody}. */
  public NcipolloRelease omitBody(String value) {
    return with("omitBody", value);
  }

  /** Input {@code omitBody}. */
  public NcipolloRelease omitBody(Expr value) {
    return with("omitBody", value);
  }

  /** Input {@code omitBodyDuringUpdate}. */
  public NcipolloRelease omitBodyDuringUpdate(String value) {
    return with("omitBodyDuringUpdate", value);
  }

  /** Input {@code omitBodyDuringUpdate}. */
  public NcipolloRelease omitBodyDuringUpdate(Expr value) {
    return with("omitBodyDuringUpdate", value);
  }

  /** Input {@code omitDraftDuringUpdate}. */
  public NcipolloRelease omitDraftDuringUpdate(String value) {
    return with("omitDraftDuringUpdate", value);
  }

  /** Input {@code omitDraftDuringUpdate}. */
  public NcipolloRelease omitDraftDuringUpdate(Expr value) {
    return with("omitDraftDuringUpdate", value);
  }

  /** Input {@code omitName}. */
  public NcipolloRelease omitName(String value) {
    return with("omitName", value);
  }

  /** Input {@code omitName}. */
  public NcipolloRelease omitName(Expr value) {
    return with("omitName", value);
  }

  /** Input {@code omitNameDuringUpdate}. */
  public NcipolloRelease omitNameDuringUpdate(String value) {
    return with("omitNameDuringUpdate", value);
  }

  /** Input {@code omitNameDuringUpdate}. */
  public NcipolloRelease omitNameDuringUpdate(Expr value) {
    return with("omitNameDuringUpdate", value);
  }

  /** Input {@code omitPrereleaseDuringUpdate}. */
  public NcipolloRelease omitPrereleaseDuringUpdate(String value) {
    return with("omitPrereleaseDuringUpdate", value);
  }

  /** Input {@code omitPrereleaseDuringUpdate}. */
  public NcipolloRelease omitPrereleaseDuringUpdate(Expr value) {
    return with("omitPrereleaseDuringUpdate", value);
  }

  /** Input {@code owner}. */
  public NcipolloRelease owner(String value) {
    return with("owner", value);
  }

  /** Input {@code owner}. */
  public NcipolloRelease owner(Expr value) {
    return with("owner", value);
  }

  /** Input {@code prerelease}. */
  public NcipolloRelease prerelease(String value) {
    return with("prerelease", value);
  }

  /** Input {@code prerelease}. */
  public NcipolloRelease prerelease(Expr value) {
    return with("prerelease", value);
  }

  /** Input {@code removeArtifacts}. */
  public NcipolloRelease removeArtifacts(String value) {
    return with("removeArtifacts", value);
  }

  /** Input {@code removeArtifacts}. */
  public NcipolloRelease removeArtifacts(Expr value) {
    return with("removeArtifacts", value);
  }

  /** Input {@code replacesArtifacts}. */
  public NcipolloRelease replacesArtifacts(String value) {
    return with("replacesArtifacts", value);
  }

  /** Input {@code replacesArtifacts}. */
  public NcipolloRelease replacesArtifacts(Expr value) {
    return with("replacesArtifacts", value);
  }

  /** Input {@code repo}. */
  public NcipolloRelease repo(String value) {
    return with("repo", value);
  }

  /** Input {@code repo}. */
  public NcipolloRelease repo(Expr value) {
    return with("repo", value);
  }

  /** Input {@code skipIfReleaseExists}. */
  public NcipolloRelease skipIfReleaseExists(String value) {
    return with("skipIfReleaseExists", value);
  }

  /** Input {@code skipIfReleaseExists}. */
  public NcipolloRelease skipIfReleaseExists(Expr value) {
    return with("skipIfReleaseExists", value);
  }

  /** Input {@code tag}. */
  public NcipolloRelease tag(String value) {
    return with("tag", value);
  }

  /** Input {@code tag}. */
  public NcipolloRelease tag(Expr value) {
    return with("tag", value);
  }

  /** Input {@code token}. */
  public NcipolloRelease token(String value) {
    return with("token", value);
  }

  /** Input {@code token}. */
  public NcipolloRelease token(Expr value) {
    return with("token", value);
  }

  /** Input {@code updateOnlyUnreleased}. */
  public NcipolloRelease updateOnlyUnreleased(String value) {
    return with("updateOnlyUnreleased", value);
  }

  /** Input {@code updateOnlyUnreleased}. */
  public NcipolloRelease updateOnlyUnreleased(Expr value) {
    return with("updateOnlyUnreleased", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr assets() {
      return get("assets");
    }

    public StringExpr htmlUrl() {
      return get("html_url");
    }

    public StringExpr id() {
      return get("id");
    }

    public StringExpr tarballUrl() {
      return get("tarball_url");
    }

    public StringExpr uploadUrl() {
      return get("upload_url");
    }

    public StringExpr zipballUrl() {
      return get("zipball_url");
    }
  }
}
