// Generated; to change it, change this table:
// schemas/actions/release-drafter__release-drafter.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code release-drafter/release-drafter}, as of v7.7.0. See
 * https://github.com/release-drafter/release-drafter.
 */
public final class ReleaseDrafter extends Action<ReleaseDrafter, ReleaseDrafter.Outputs> {

  private ReleaseDrafter(ActionCall call) {
    super(call);
  }

  public static ReleaseDrafter action() {
    return new ReleaseDrafter(ActionCall.of("release-drafter/release-drafter"));
  }

  @Override
  protected ReleaseDrafter copy(ActionCall changed) {
    return new ReleaseDrafter(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code config-name}; default {@code release-drafter.yml}. */
  public ReleaseDrafter configName(String value) {
    return with("config-name", value);
  }

  /** Input {@code config-name}; default {@code release-drafter.yml}. */
  public ReleaseDrafter configName(Expr value) {
    return with("config-name", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public ReleaseDrafter token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public ReleaseDrafter token(Expr value) {
    return with("token", value);
  }

  /** Input {@code name}. */
  public ReleaseDrafter name(String value) {
    return with("name", value);
  }

  /** Input {@code name}. */
  public ReleaseDrafter name(Expr value) {
    return with("name", value);
  }

  /** Input {@code tag}. */
  public ReleaseDrafter tag(String value) {
    return with("tag", value);
  }

  /** Input {@code tag}. */
  public ReleaseDrafter tag(Expr value) {
    return with("tag", value);
  }

  /** Input {@code version}. */
  public ReleaseDrafter version(long value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public ReleaseDrafter version(String value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public ReleaseDrafter version(Expr value) {
    return with("version", value);
  }

  /** Input {@code publish}. */
  public ReleaseDrafter publish(boolean value) {
    return with("publish", value);
  }

  /** Input {@code publish}. */
  public ReleaseDrafter publish(Expr value) {
    return with("publish", value);
  }

  /** Input {@code latest}. */
  public ReleaseDrafter latest(boolean value) {
    return with("latest", value);
  }

  /** Input {@code latest}. */
  public ReleaseDrafter latest(String value) {
    return with("latest", value);
  }

  /** Input {@code latest}. */
  public ReleaseDrafter latest(Latest value) {
    return with("latest", value.toString());
  }

  /** Input {@code latest}. */
  public ReleaseDrafter latest(Expr value) {
    return with("latest", value);
  }

  /** Input {@code prerelease}. */
  public ReleaseDrafter prerelease(boolean value) {
    return with("prerelease", value);
  }

  /** Input {@code prerelease}. */
  public ReleaseDrafter prerelease(Expr value) {
    return with("prerelease", value);
  }

  /** Input {@code prerelease-identifier}. */
  public ReleaseDrafter prereleaseIdentifier(String value) {
    return with("prerelease-identifier", value);
  }

  /** Input {@code prerelease-identifier}. */
  public ReleaseDrafter prereleaseIdentifier(Expr value) {
    return with("prerelease-identifier", value);
  }

  /** Input {@code include-pre-releases}. */
  public ReleaseDrafter includePreReleases(boolean value) {
    return with("include-pre-releases", value);
  }

  /** Input {@code include-pre-releases}. */
  public ReleaseDrafter includePreReleases(Expr value) {
    return with("include-pre-releases", value);
  }

  /** Input {@code commitish}. */
  public ReleaseDrafter commitish(String value) {
    return with("commitish", value);
  }

  /** Input {@code commitish}. */
  public ReleaseDrafter commitish(Expr value) {
    return with("commitish", value);
  }

  /** Input {@code header}. */
  public ReleaseDrafter header(String value) {
    return with("header", value);
  }

  /** Input {@code header}. */
  public ReleaseDrafter header(Expr value) {
    return with("header", value);
  }

  /** Input {@code footer}. */
  public ReleaseDrafter footer(String value) {
    return with("footer", value);
  }

  /** Input {@code footer}. */
  public ReleaseDrafter footer(Expr value) {
    return with("footer", value);
  }

  /** Input {@code dry-run}. */
  public ReleaseDrafter dryRun(boolean value) {
    return with("dry-run", value);
  }

  /** Input {@code dry-run}. */
  public ReleaseDrafter dryRun(Expr value) {
    return with("dry-run", value);
  }

  /** Input {@code filter-by-range}. */
  public ReleaseDrafter filterByRange(String value) {
    return with("filter-by-range", value);
  }

  /** Input {@code filter-by-range}. */
  public ReleaseDrafter filterByRange(Expr value) {
    return with("filter-by-range", value);
  }

  /** Values of {@code latest}. */
  public enum Latest {
    LEGACY("legacy");

    private final String text;

    Latest(String text) {
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

    public StringExpr id() {
      return get("id");
    }

    public StringExpr name() {
      return get("name");
    }

    public StringExpr tagName() {
      return get("tag_name");
    }

    public StringExpr body() {
      return get("body");
    }

    public StringExpr htmlUrl() {
      return get("html_url");
    }

    public StringExpr uploadUrl() {
      return get("upload_url");
    }

    public StringExpr majorVersion() {
      return get("major_version");
    }

    public StringExpr minorVersion() {
      return get("minor_version");
    }

    public StringExpr patchVersion() {
      return get("patch_version");
    }

    public StringExpr resolvedVersion() {
      return get("resolved_version");
    }
  }
}
