// Generated; to change it, change this table:
// schemas/actions/pulumi__actions.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code pulumi/actions}, as of v6. See https://github.com/pulumi/actions. */
public final class Pulumi extends Action<Pulumi, Pulumi.Outputs> {

  private Pulumi(ActionCall call) {
    super(call);
  }

  public static Pulumi action() {
    return new Pulumi(ActionCall.of("pulumi/actions"));
  }

  @Override
  protected Pulumi copy(ActionCall changed) {
    return new Pulumi(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code always-include-summary}. */
  public Pulumi alwaysIncludeSummary(String value) {
    return with("always-include-summary", value);
  }

  /** Input {@code always-include-summary}. */
  public Pulumi alwaysIncludeSummary(Expr value) {
    return with("always-include-summary", value);
  }

  /** Input {@code cloud-url}. */
  public Pulumi cloudUrl(String value) {
    return with("cloud-url", value);
  }

  /** Input {@code cloud-url}. */
  public Pulumi cloudUrl(Expr value) {
    return with("cloud-url", value);
  }

  /** Input {@code color}. */
  public Pulumi color(String value) {
    return with("color", value);
  }

  /** Input {@code color}. */
  public Pulumi color(Expr value) {
    return with("color", value);
  }

  /** Input {@code command}. */
  public Pulumi command(String value) {
    return with("command", value);
  }

  /** Input {@code command}. */
  public Pulumi command(Expr value) {
    return with("command", value);
  }

  /** Input {@code comment-on-pr}. */
  public Pulumi commentOnPr(String value) {
    return with("comment-on-pr", value);
  }

  /** Input {@code comment-on-pr}. */
  public Pulumi commentOnPr(Expr value) {
    return with("comment-on-pr", value);
  }

  /** Input {@code comment-on-pr-number}. */
  public Pulumi commentOnPrNumber(String value) {
    return with("comment-on-pr-number", value);
  }

  /** Input {@code comment-on-pr-number}. */
  public Pulumi commentOnPrNumber(Expr value) {
    return with("comment-on-pr-number", value);
  }

  /** Input {@code comment-on-summary}. */
  public Pulumi commentOnSummary(String value) {
    return with("comment-on-summary", value);
  }

  /** Input {@code comment-on-summary}. */
  public Pulumi commentOnSummary(Expr value) {
    return with("comment-on-summary", value);
  }

  /** Input {@code config-map}. */
  public Pulumi configMap(String value) {
    return with("config-map", value);
  }

  /** Input {@code config-map}. */
  public Pulumi configMap(Expr value) {
    return with("config-map", value);
  }

  /** Input {@code continue-on-error}. */
  public Pulumi continueOnError(String value) {
    return with("continue-on-error", value);
  }

  /** Input {@code continue-on-error}. */
  public Pulumi continueOnError(Expr value) {
    return with("continue-on-error", value);
  }

  /** Input {@code debug}. */
  public Pulumi debug(String value) {
    return with("debug", value);
  }

  /** Input {@code debug}. */
  public Pulumi debug(Expr value) {
    return with("debug", value);
  }

  /** Input {@code diff}. */
  public Pulumi diff(String value) {
    return with("diff", value);
  }

  /** Input {@code diff}. */
  public Pulumi diff(Expr value) {
    return with("diff", value);
  }

  /** Input {@code edit-pr-comment}. */
  public Pulumi editPrComment(String value) {
    return with("edit-pr-comment", value);
  }

  /** Input {@code edit-pr-comment}. */
  public Pulumi editPrComment(Expr value) {
    return with("edit-pr-comment", value);
  }

  /** Input {@code exclude}. */
  public Pulumi exclude(String value) {
    return with("exclude", value);
  }

  /** Input {@code exclude}. */
  public Pulumi exclude(Expr value) {
    return with("exclude", value);
  }

  /** Input {@code exclude-dependents}. */
  public Pulumi excludeDependents(String value) {
    return with("exclude-dependents", value);
  }

  /** Input {@code exclude-dependents}. */
  public Pulumi excludeDependents(Expr value) {
    return with("exclude-dependents", value);
  }

  /** Input {@code exclude-protected}. */
  public Pulumi excludeProtected(String value) {
    return with("exclude-protected", value);
  }

  /** Input {@code exclude-protected}. */
  public Pulumi excludeProtected(Expr value) {
    return with("exclude-protected", value);
  }

  /** Input {@code expect-no-changes}. */
  public Pulumi expectNoChanges(String value) {
    return with("expect-no-changes", value);
  }

  /** Input {@code expect-no-changes}. */
  public Pulumi expectNoChanges(Expr value) {
    return with("expect-no-changes", value);
  }

  /** Input {@code github-token}. */
  public Pulumi githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}. */
  public Pulumi githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Input {@code log-flow}. */
  public Pulumi logFlow(String value) {
    return with("log-flow", value);
  }

  /** Input {@code log-flow}. */
  public Pulumi logFlow(Expr value) {
    return with("log-flow", value);
  }

  /** Input {@code log-verbosity}. */
  public Pulumi logVerbosity(String value) {
    return with("log-verbosity", value);
  }

  /** Input {@code log-verbosity}. */
  public Pulumi logVerbosity(Expr value) {
    return with("log-verbosity", value);
  }

  /** Input {@code message}. */
  public Pulumi message(String value) {
    return with("message", value);
  }

  /** Input {@code message}. */
  public Pulumi message(Expr value) {
    return with("message", value);
  }

  /** Input {@code parallel}. */
  public Pulumi parallel(String value) {
    return with("parallel", value);
  }

  /** Input {@code parallel}. */
  public Pulumi parallel(Expr value) {
    return with("parallel", value);
  }

  /** Input {@code plan}. */
  public Pulumi plan(String value) {
    return with("plan", value);
  }

  /** Input {@code plan}. */
  public Pulumi plan(Expr value) {
    return with("plan", value);
  }

  /** Input {@code policyPackConfigs}. */
  public Pulumi policyPackConfigs(String value) {
    return with("policyPackConfigs", value);
  }

  /** Input {@code policyPackConfigs}. */
  public Pulumi policyPackConfigs(Expr value) {
    return with("policyPackConfigs", value);
  }

  /** Input {@code policyPacks}. */
  public Pulumi policyPacks(String value) {
    return with("policyPacks", value);
  }

  /** Input {@code policyPacks}. */
  public Pulumi policyPacks(Expr value) {
    return with("policyPacks", value);
  }

  /** Input {@code pulumi-version}. */
  public Pulumi pulumiVersion(long value) {
    return with("pulumi-version", value);
  }

  /** Input {@code pulumi-version}. */
  public Pulumi pulumiVersion(String value) {
    return with("pulumi-version", value);
  }

  /** Input {@code pulumi-version}. */
  public Pulumi pulumiVersion(Expr value) {
    return with("pulumi-version", value);
  }

  /** Input {@code pulumi-version-file}. */
  public Pulumi pulumiVersionFile(String value) {
    return with("pulumi-version-file", value);
  }

  /** Input {@code pulumi-version-file}. */
  public Pulumi pulumiVersionFile(Expr value) {
    return with("pulumi-version-file", value);
  }

  /** Input {@code refresh}. */
  public Pulumi refresh(String value) {
    return with("refresh", value);
  }

  /** Input {@code refresh}. */
  public Pulumi refresh(Expr value) {
    return with("refresh", value);
  }

  /** Input {@code remove}. */
  public Pulumi remove(String value) {
    return with("remove", value);
  }

  /** Input {@code remove}. */
  public Pulumi remove(Expr value) {
    return with("remove", value);
  }

  /** Input {@code replace}. */
  public Pulumi replace(String value) {
    return with("replace", value);
  }

  /** Input {@code replace}. */
  public Pulumi replace(Expr value) {
    return with("replace", value);
  }

  /** Input {@code secrets-provider}. */
  public Pulumi secretsProvider(String value) {
    return with("secrets-provider", value);
  }

  /** Input {@code secrets-provider}. */
  public Pulumi secretsProvider(Expr value) {
    return with("secrets-provider", value);
  }

  /** Input {@code stack-name}. */
  public Pulumi stackName(String value) {
    return with("stack-name", value);
  }

  /** Input {@code stack-name}. */
  public Pulumi stackName(Expr value) {
    return with("stack-name", value);
  }

  /** Input {@code suppress-outputs}. */
  public Pulumi suppressOutputs(String value) {
    return with("suppress-outputs", value);
  }

  /** Input {@code suppress-outputs}. */
  public Pulumi suppressOutputs(Expr value) {
    return with("suppress-outputs", value);
  }

  /** Input {@code suppress-progress}. */
  public Pulumi suppressProgress(String value) {
    return with("suppress-progress", value);
  }

  /** Input {@code suppress-progress}. */
  public Pulumi suppressProgress(Expr value) {
    return with("suppress-progress", value);
  }

  /** Input {@code target}. */
  public Pulumi target(String value) {
    return with("target", value);
  }

  /** Input {@code target}. */
  public Pulumi target(Expr value) {
    return with("target", value);
  }

  /** Input {@code target-dependents}. */
  public Pulumi targetDependents(String value) {
    return with("target-dependents", value);
  }

  /** Input {@code target-dependents}. */
  public Pulumi targetDependents(Expr value) {
    return with("target-dependents", value);
  }

  /** Input {@code upsert}. */
  public Pulumi upsert(String value) {
    return with("upsert", value);
  }

  /** Input {@code upsert}. */
  public Pulumi upsert(Expr value) {
    return with("upsert", value);
  }

  /** Input {@code work-dir}. */
  public Pulumi workDir(String value) {
    return with("work-dir", value);
  }

  /** Input {@code work-dir}. */
  public Pulumi workDir(Expr value) {
    return with("work-dir", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr output() {
      return get("output");
    }
  }
}
