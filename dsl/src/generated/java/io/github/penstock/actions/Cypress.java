// Generated; to change it, change this table:
// schemas/actions/cypress-io__github-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code cypress-io/github-action}, as of v7.4.3. See https://github.com/cypress-io/github-action.
 */
public final class Cypress extends Action<Cypress, Cypress.Outputs> {

  private Cypress(ActionCall call) {
    super(call);
  }

  public static Cypress action() {
    return new Cypress(ActionCall.of("cypress-io/github-action"));
  }

  @Override
  protected Cypress copy(ActionCall changed) {
    return new Cypress(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code auto-cancel-after-failures}. */
  public Cypress autoCancelAfterFailures(String value) {
    return with("auto-cancel-after-failures", value);
  }

  /** Input {@code auto-cancel-after-failures}. */
  public Cypress autoCancelAfterFailures(Expr value) {
    return with("auto-cancel-after-failures", value);
  }

  /** Input {@code browser}. */
  public Cypress browser(String value) {
    return with("browser", value);
  }

  /** Input {@code browser}. */
  public Cypress browser(Expr value) {
    return with("browser", value);
  }

  /** Input {@code ci-build-id}. */
  public Cypress ciBuildId(String value) {
    return with("ci-build-id", value);
  }

  /** Input {@code ci-build-id}. */
  public Cypress ciBuildId(Expr value) {
    return with("ci-build-id", value);
  }

  /** Input {@code component}; default {@code false}. */
  public Cypress component(boolean value) {
    return with("component", value);
  }

  /** Input {@code component}; default {@code false}. */
  public Cypress component(Expr value) {
    return with("component", value);
  }

  /** Adds items to input {@code config}. */
  public Cypress config(String... items) {
    return withList("config", ",", items);
  }

  /** Sets all of input {@code config}. */
  public Cypress config(Expr value) {
    return with("config", value);
  }

  /** Input {@code config-file}. */
  public Cypress configFile(String value) {
    return with("config-file", value);
  }

  /** Input {@code config-file}. */
  public Cypress configFile(Expr value) {
    return with("config-file", value);
  }

  /** Adds items to input {@code env}. */
  public Cypress env(String... items) {
    return withList("env", ",", items);
  }

  /** Sets all of input {@code env}. */
  public Cypress env(Expr value) {
    return with("env", value);
  }

  /** Input {@code expose}. */
  public Cypress expose(String value) {
    return with("expose", value);
  }

  /** Input {@code expose}. */
  public Cypress expose(Expr value) {
    return with("expose", value);
  }

  /** Input {@code group}. */
  public Cypress group(String value) {
    return with("group", value);
  }

  /** Input {@code group}. */
  public Cypress group(Expr value) {
    return with("group", value);
  }

  /** Input {@code headed}. */
  public Cypress headed(boolean value) {
    return with("headed", value);
  }

  /** Input {@code headed}. */
  public Cypress headed(Expr value) {
    return with("headed", value);
  }

  /** Input {@code parallel}. */
  public Cypress parallel(boolean value) {
    return with("parallel", value);
  }

  /** Input {@code parallel}. */
  public Cypress parallel(Expr value) {
    return with("parallel", value);
  }

  /** Input {@code project}. */
  public Cypress project(String value) {
    return with("project", value);
  }

  /** Input {@code project}. */
  public Cypress project(Expr value) {
    return with("project", value);
  }

  /** Input {@code quiet}. */
  public Cypress quiet(boolean value) {
    return with("quiet", value);
  }

  /** Input {@code quiet}. */
  public Cypress quiet(Expr value) {
    return with("quiet", value);
  }

  /** Input {@code record}; default {@code false}. */
  public Cypress record(boolean value) {
    return with("record", value);
  }

  /** Input {@code record}; default {@code false}. */
  public Cypress record(Expr value) {
    return with("record", value);
  }

  /** Input {@code spec}. */
  public Cypress spec(String value) {
    return with("spec", value);
  }

  /** Input {@code spec}. */
  public Cypress spec(Expr value) {
    return with("spec", value);
  }

  /** Adds items to input {@code tag}. */
  public Cypress tag(String... items) {
    return withList("tag", ",", items);
  }

  /** Sets all of input {@code tag}. */
  public Cypress tag(Expr value) {
    return with("tag", value);
  }

  /** Input {@code build}. */
  public Cypress build(String value) {
    return with("build", value);
  }

  /** Input {@code build}. */
  public Cypress build(Expr value) {
    return with("build", value);
  }

  /** Input {@code cache-key}. */
  public Cypress cacheKey(String value) {
    return with("cache-key", value);
  }

  /** Input {@code cache-key}. */
  public Cypress cacheKey(Expr value) {
    return with("cache-key", value);
  }

  /** Input {@code command}. */
  public Cypress command(String value) {
    return with("command", value);
  }

  /** Input {@code command}. */
  public Cypress command(Expr value) {
    return with("command", value);
  }

  /** Input {@code command-prefix}. */
  public Cypress commandPrefix(String value) {
    return with("command-prefix", value);
  }

  /** Input {@code command-prefix}. */
  public Cypress commandPrefix(Expr value) {
    return with("command-prefix", value);
  }

  /** Input {@code install}. */
  public Cypress install(boolean value) {
    return with("install", value);
  }

  /** Input {@code install}. */
  public Cypress install(Expr value) {
    return with("install", value);
  }

  /** Input {@code install-command}. */
  public Cypress installCommand(String value) {
    return with("install-command", value);
  }

  /** Input {@code install-command}. */
  public Cypress installCommand(Expr value) {
    return with("install-command", value);
  }

  /** Input {@code package-manager-cache}; default {@code true}. */
  public Cypress packageManagerCache(boolean value) {
    return with("package-manager-cache", value);
  }

  /** Input {@code package-manager-cache}; default {@code true}. */
  public Cypress packageManagerCache(Expr value) {
    return with("package-manager-cache", value);
  }

  /** Input {@code publish-summary}; default {@code true}. */
  public Cypress publishSummary(boolean value) {
    return with("publish-summary", value);
  }

  /** Input {@code publish-summary}; default {@code true}. */
  public Cypress publishSummary(Expr value) {
    return with("publish-summary", value);
  }

  /** Input {@code runTests}. */
  public Cypress runTests(boolean value) {
    return with("runTests", value);
  }

  /** Input {@code runTests}. */
  public Cypress runTests(Expr value) {
    return with("runTests", value);
  }

  /** Input {@code start}. */
  public Cypress start(String value) {
    return with("start", value);
  }

  /** Input {@code start}. */
  public Cypress start(Expr value) {
    return with("start", value);
  }

  /** Input {@code start-windows}. */
  public Cypress startWindows(String value) {
    return with("start-windows", value);
  }

  /** Input {@code start-windows}. */
  public Cypress startWindows(Expr value) {
    return with("start-windows", value);
  }

  /** Input {@code summary-title}. */
  public Cypress summaryTitle(String value) {
    return with("summary-title", value);
  }

  /** Input {@code summary-title}. */
  public Cypress summaryTitle(Expr value) {
    return with("summary-title", value);
  }

  /** Input {@code wait-on}. */
  public Cypress waitOn(String value) {
    return with("wait-on", value);
  }

  /** Input {@code wait-on}. */
  public Cypress waitOn(Expr value) {
    return with("wait-on", value);
  }

  /** Input {@code wait-on-timeout}. */
  public Cypress waitOnTimeout(long value) {
    return with("wait-on-timeout", value);
  }

  /** Input {@code wait-on-timeout}. */
  public Cypress waitOnTimeout(Expr value) {
    return with("wait-on-timeout", value);
  }

  /** Input {@code working-directory}. */
  public Cypress workingDirectory(String value) {
    return with("working-directory", value);
  }

  /** Input {@code working-directory}. */
  public Cypress workingDirectory(Expr value) {
    return with("working-directory", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr dashboardUrl() {
      return get("dashboardUrl");
    }

    public StringExpr resultsUrl() {
      return get("resultsUrl");
    }
  }
}
