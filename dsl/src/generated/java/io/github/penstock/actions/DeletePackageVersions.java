// Generated; to change it, change this table:
// schemas/actions/actions__delete-package-versions.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code actions/delete-package-versions}, as of v5.0.0. See
 * https://github.com/actions/delete-package-versions.
 */
public final class DeletePackageVersions extends Action<DeletePackageVersions, StepOutputs> {

  private DeletePackageVersions(ActionCall call) {
    super(call);
  }

  public static DeletePackageVersions action() {
    return new DeletePackageVersions(ActionCall.of("actions/delete-package-versions"));
  }

  @Override
  protected DeletePackageVersions copy(ActionCall changed) {
    return new DeletePackageVersions(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Adds items to input {@code package-version-ids}. */
  public DeletePackageVersions packageVersionIds(String... items) {
    return withList("package-version-ids", ",", items);
  }

  /** Sets all of input {@code package-version-ids}. */
  public DeletePackageVersions packageVersionIds(Expr value) {
    return with("package-version-ids", value);
  }

  /** Input {@code owner}. */
  public DeletePackageVersions owner(String value) {
    return with("owner", value);
  }

  /** Input {@code owner}. */
  public DeletePackageVersions owner(Expr value) {
    return with("owner", value);
  }

  /** Input {@code package-name}, required. */
  public DeletePackageVersions packageName(String value) {
    return with("package-name", value);
  }

  /** Input {@code package-name}, required. */
  public DeletePackageVersions packageName(Expr value) {
    return with("package-name", value);
  }

  /** Input {@code package-type}, required. */
  public DeletePackageVersions packageType(String value) {
    return with("package-type", value);
  }

  /** Input {@code package-type}, required. */
  public DeletePackageVersions packageType(PackageType value) {
    return with("package-type", value.toString());
  }

  /** Input {@code package-type}, required. */
  public DeletePackageVersions packageType(Expr value) {
    return with("package-type", value);
  }

  /** Input {@code num-old-versions-to-delete}; default {@code 1}. */
  public DeletePackageVersions numOldVersionsToDelete(long value) {
    return with("num-old-versions-to-delete", value);
  }

  /** Input {@code num-old-versions-to-delete}; default {@code 1}. */
  public DeletePackageVersions numOldVersionsToDelete(Expr value) {
    return with("num-old-versions-to-delete", value);
  }

  /** Input {@code min-versions-to-keep}; default {@code -1}. */
  public DeletePackageVersions minVersionsToKeep(long value) {
    return with("min-versions-to-keep", value);
  }

  /** Input {@code min-versions-to-keep}; default {@code -1}. */
  public DeletePackageVersions minVersionsToKeep(Expr value) {
    return with("min-versions-to-keep", value);
  }

  /** Input {@code ignore-versions}; default {@code ^$}. */
  public DeletePackageVersions ignoreVersions(String value) {
    return with("ignore-versions", value);
  }

  /** Input {@code ignore-versions}; default {@code ^$}. */
  public DeletePackageVersions ignoreVersions(Expr value) {
    return with("ignore-versions", value);
  }

  /** Input {@code delete-only-pre-release-versions}; default {@code false}. */
  public DeletePackageVersions deleteOnlyPreReleaseVersions(boolean value) {
    return with("delete-only-pre-release-versions", value);
  }

  /** Input {@code delete-only-pre-release-versions}; default {@code false}. */
  public DeletePackageVersions deleteOnlyPreReleaseVersions(Expr value) {
    return with("delete-only-pre-release-versions", value);
  }

  /** Input {@code delete-only-untagged-versions}; default {@code false}. */
  public DeletePackageVersions deleteOnlyUntaggedVersions(boolean value) {
    return with("delete-only-untagged-versions", value);
  }

  /** Input {@code delete-only-untagged-versions}; default {@code false}. */
  public DeletePackageVersions deleteOnlyUntaggedVersions(Expr value) {
    return with("delete-only-untagged-versions", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public DeletePackageVersions token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public DeletePackageVersions token(Expr value) {
    return with("token", value);
  }

  /** Values of {@code package-type}. */
  public enum PackageType {
    NPM("npm"),
    MAVEN("maven"),
    RUBYGEMS("rubygems"),
    DOCKER("docker"),
    NUGET("nuget"),
    CONTAINER("container");

    private final String text;

    PackageType(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
