// Generated; to change it, change this table:
// schemas/actions/dependabot__fetch-metadata.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code dependabot/fetch-metadata}, as of v3.1.0. See
 * https://github.com/dependabot/fetch-metadata.
 */
public final class DependabotFetchMetadata
    extends Action<DependabotFetchMetadata, DependabotFetchMetadata.Outputs> {

  private DependabotFetchMetadata(ActionCall call) {
    super(call);
  }

  public static DependabotFetchMetadata action() {
    return new DependabotFetchMetadata(ActionCall.of("dependabot/fetch-metadata"));
  }

  @Override
  protected DependabotFetchMetadata copy(ActionCall changed) {
    return new DependabotFetchMetadata(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code alert-lookup}. */
  public DependabotFetchMetadata alertLookup(boolean value) {
    return with("alert-lookup", value);
  }

  /** Input {@code alert-lookup}. */
  public DependabotFetchMetadata alertLookup(Expr value) {
    return with("alert-lookup", value);
  }

  /** Input {@code compat-lookup}. */
  public DependabotFetchMetadata compatLookup(boolean value) {
    return with("compat-lookup", value);
  }

  /** Input {@code compat-lookup}. */
  public DependabotFetchMetadata compatLookup(Expr value) {
    return with("compat-lookup", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public DependabotFetchMetadata githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public DependabotFetchMetadata githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Input {@code skip-commit-verification}; default {@code false}. */
  public DependabotFetchMetadata skipCommitVerification(boolean value) {
    return with("skip-commit-verification", value);
  }

  /** Input {@code skip-commit-verification}; default {@code false}. */
  public DependabotFetchMetadata skipCommitVerification(Expr value) {
    return with("skip-commit-verification", value);
  }

  /** Input {@code skip-verification}; default {@code false}. */
  public DependabotFetchMetadata skipVerification(boolean value) {
    return with("skip-verification", value);
  }

  /** Input {@code skip-verification}; default {@code false}. */
  public DependabotFetchMetadata skipVerification(Expr value) {
    return with("skip-verification", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr dependencyNames() {
      return get("dependency-names");
    }

    public StringExpr dependencyType() {
      return get("dependency-type");
    }

    public StringExpr updateType() {
      return get("update-type");
    }

    public StringExpr updatedDependenciesJson() {
      return get("updated-dependencies-json");
    }

    public StringExpr directory() {
      return get("directory");
    }

    public StringExpr packageEcosystem() {
      return get("package-ecosystem");
    }

    public StringExpr targetBranch() {
      return get("target-branch");
    }

    public StringExpr previousVersion() {
      return get("previous-version");
    }

    public StringExpr newVersion() {
      return get("new-version");
    }

    public StringExpr alertState() {
      return get("alert-state");
    }

    public StringExpr ghsaId() {
      return get("ghsa-id");
    }

    public StringExpr cvss() {
      return get("cvss");
    }

    public StringExpr compatibilityScore() {
      return get("compatibility-score");
    }

    public StringExpr maintainerChanges() {
      return get("maintainer-changes");
    }

    public StringExpr dependencyGroup() {
      return get("dependency-group");
    }
  }
}
