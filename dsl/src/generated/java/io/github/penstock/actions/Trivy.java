// Generated; to change it, change this table:
// schemas/actions/aquasecurity__trivy-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code aquasecurity/trivy-action}, as of v0.36.0. See
 * https://github.com/aquasecurity/trivy-action.
 */
public final class Trivy extends Action<Trivy, StepOutputs> {

  private Trivy(ActionCall call) {
    super(call);
  }

  public static Trivy action() {
    return new Trivy(ActionCall.of("aquasecurity/trivy-action"));
  }

  @Override
  protected Trivy copy(ActionCall changed) {
    return new Trivy(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code scan-type}; default {@code image}. */
  public Trivy scanType(String value) {
    return with("scan-type", value);
  }

  /** Input {@code scan-type}; default {@code image}. */
  public Trivy scanType(Expr value) {
    return with("scan-type", value);
  }

  /** Input {@code image-ref}. */
  public Trivy imageRef(String value) {
    return with("image-ref", value);
  }

  /** Input {@code image-ref}. */
  public Trivy imageRef(Expr value) {
    return with("image-ref", value);
  }

  /** Input {@code input}. */
  public Trivy input(String value) {
    return with("input", value);
  }

  /** Input {@code input}. */
  public Trivy input(Expr value) {
    return with("input", value);
  }

  /** Input {@code scan-ref}; default {@code .}. */
  public Trivy scanRef(String value) {
    return with("scan-ref", value);
  }

  /** Input {@code scan-ref}; default {@code .}. */
  public Trivy scanRef(Expr value) {
    return with("scan-ref", value);
  }

  /** Input {@code exit-code}. */
  public Trivy exitCode(long value) {
    return with("exit-code", value);
  }

  /** Input {@code exit-code}. */
  public Trivy exitCode(Expr value) {
    return with("exit-code", value);
  }

  /** Input {@code ignore-unfixed}; default {@code false}. */
  public Trivy ignoreUnfixed(boolean value) {
    return with("ignore-unfixed", value);
  }

  /** Input {@code ignore-unfixed}; default {@code false}. */
  public Trivy ignoreUnfixed(Expr value) {
    return with("ignore-unfixed", value);
  }

  /** Adds items to input {@code vuln-type}; default {@code os,library}. */
  public Trivy vulnType(String... items) {
    return withList("vuln-type", ",", items);
  }

  /** Sets all of input {@code vuln-type}; default {@code os,library}. */
  public Trivy vulnType(Expr value) {
    return with("vuln-type", value);
  }

  /** Adds items to input {@code severity}; default {@code UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL}. */
  public Trivy severity(String... items) {
    return withList("severity", ",", items);
  }

  /** Sets all of input {@code severity}; default {@code UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL}. */
  public Trivy severity(Expr value) {
    return with("severity", value);
  }

  /** Input {@code format}; default {@code table}. */
  public Trivy format(String value) {
    return with("format", value);
  }

  /** Input {@code format}; default {@code table}. */
  public Trivy format(Expr value) {
    return with("format", value);
  }

  /** Input {@code template}. */
  public Trivy template(String value) {
    return with("template", value);
  }

  /** Input {@code template}. */
  public Trivy template(Expr value) {
    return with("template", value);
  }

  /** Input {@code output}. */
  public Trivy output(String value) {
    return with("output", value);
  }

  /** Input {@code output}. */
  public Trivy output(Expr value) {
    return with("output", value);
  }

  /** Adds items to input {@code skip-dirs}. */
  public Trivy skipDirs(String... items) {
    return withList("skip-dirs", ",", items);
  }

  /** Sets all of input {@code skip-dirs}. */
  public Trivy skipDirs(Expr value) {
    return with("skip-dirs", value);
  }

  /** Adds items to input {@code skip-files}. */
  public Trivy skipFiles(String... items) {
    return withList("skip-files", ",", items);
  }

  /** Sets all of input {@code skip-files}. */
  public Trivy skipFiles(Expr value) {
    return with("skip-files", value);
  }

  /** Input {@code cache-dir}; default {@code ${{ github.workspace }}/.cache/trivy}. */
  public Trivy cacheDir(String value) {
    return with("cache-dir", value);
  }

  /** Input {@code cache-dir}; default {@code ${{ github.workspace }}/.cache/trivy}. */
  public Trivy cacheDir(Expr value) {
    return with("cache-dir", value);
  }

  /** Input {@code timeout}. */
  public Trivy timeout(String value) {
    return with("timeout", value);
  }

  /** Input {@code timeout}. */
  public Trivy timeout(Expr value) {
    return with("timeout", value);
  }

  /** Input {@code ignore-policy}. */
  public Trivy ignorePolicy(String value) {
    return with("ignore-policy", value);
  }

  /** Input {@code ignore-policy}. */
  public Trivy ignorePolicy(Expr value) {
    return with("ignore-policy", value);
  }

  /** Input {@code hide-progress}. */
  public Trivy hideProgress(boolean value) {
    return with("hide-progress", value);
  }

  /** Input {@code hide-progress}. */
  public Trivy hideProgress(Expr value) {
    return with("hide-progress", value);
  }

  /** Input {@code list-all-pkgs}; default {@code false}. */
  public Trivy listAllPkgs(boolean value) {
    return with("list-all-pkgs", value);
  }

  /** Input {@code list-all-pkgs}; default {@code false}. */
  public Trivy listAllPkgs(Expr value) {
    return with("list-all-pkgs", value);
  }

  /** Adds items to input {@code scanners}. */
  public Trivy scanners(String... items) {
    return withList("scanners", ",", items);
  }

  /** Sets all of input {@code scanners}. */
  public Trivy scanners(Expr value) {
    return with("scanners", value);
  }

  /** Adds items to input {@code trivyignores}. */
  public Trivy trivyignores(String... items) {
    return withList("trivyignores", ",", items);
  }

  /** Sets all of input {@code trivyignores}. */
  public Trivy trivyignores(Expr value) {
    return with("trivyignores", value);
  }

  /** Input {@code github-pat}. */
  public Trivy githubPat(String value) {
    return with("github-pat", value);
  }

  /** Input {@code github-pat}. */
  public Trivy githubPat(Expr value) {
    return with("github-pat", value);
  }

  /** Input {@code trivy-config}. */
  public Trivy trivyConfig(String value) {
    return with("trivy-config", value);
  }

  /** Input {@code trivy-config}. */
  public Trivy trivyConfig(Expr value) {
    return with("trivy-config", value);
  }

  /** Input {@code tf-vars}. */
  public Trivy tfVars(String value) {
    return with("tf-vars", value);
  }

  /** Input {@code tf-vars}. */
  public Trivy tfVars(Expr value) {
    return with("tf-vars", value);
  }

  /** Input {@code limit-severities-for-sarif}. */
  public Trivy limitSeveritiesForSarif(boolean value) {
    return with("limit-severities-for-sarif", value);
  }

  /** Input {@code limit-severities-for-sarif}. */
  public Trivy limitSeveritiesForSarif(Expr value) {
    return with("limit-severities-for-sarif", value);
  }

  /** Input {@code docker-host}. */
  public Trivy dockerHost(String value) {
    return with("docker-host", value);
  }

  /** Input {@code docker-host}. */
  public Trivy dockerHost(Expr value) {
    return with("docker-host", value);
  }

  /** Input {@code version}; default {@code v0.70.0}. */
  public Trivy version(long value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code v0.70.0}. */
  public Trivy version(String value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code v0.70.0}. */
  public Trivy version(Expr value) {
    return with("version", value);
  }

  /** Input {@code cache}; default {@code true}. */
  public Trivy cache(boolean value) {
    return with("cache", value);
  }

  /** Input {@code cache}; default {@code true}. */
  public Trivy cache(Expr value) {
    return with("cache", value);
  }

  /** Input {@code skip-setup-trivy}; default {@code false}. */
  public Trivy skipSetupTrivy(boolean value) {
    return with("skip-setup-trivy", value);
  }

  /** Input {@code skip-setup-trivy}; default {@code false}. */
  public Trivy skipSetupTrivy(Expr value) {
    return with("skip-setup-trivy", value);
  }

  /** Input {@code token-setup-trivy}; default {@code ${{ github.token }}}. */
  public Trivy tokenSetupTrivy(String value) {
    return with("token-setup-trivy", value);
  }

  /** Input {@code token-setup-trivy}; default {@code ${{ github.token }}}. */
  public Trivy tokenSetupTrivy(Expr value) {
    return with("token-setup-trivy", value);
  }
}
