// Generated; to change it, change this table:
// schemas/actions/cloudflare__wrangler-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code cloudflare/wrangler-action}, as of v4.0.0. See
 * https://github.com/cloudflare/wrangler-action.
 */
public final class Wrangler extends Action<Wrangler, Wrangler.Outputs> {

  private Wrangler(ActionCall call) {
    super(call);
  }

  public static Wrangler action() {
    return new Wrangler(ActionCall.of("cloudflare/wrangler-action"));
  }

  @Override
  protected Wrangler copy(ActionCall changed) {
    return new Wrangler(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code apiToken}. */
  public Wrangler apiToken(String value) {
    return with("apiToken", value);
  }

  /** Input {@code apiToken}. */
  public Wrangler apiToken(Expr value) {
    return with("apiToken", value);
  }

  /** Input {@code accountId}. */
  public Wrangler accountId(String value) {
    return with("accountId", value);
  }

  /** Input {@code accountId}. */
  public Wrangler accountId(Expr value) {
    return with("accountId", value);
  }

  /** Input {@code quiet}; default {@code false}. */
  public Wrangler quiet(boolean value) {
    return with("quiet", value);
  }

  /** Input {@code quiet}; default {@code false}. */
  public Wrangler quiet(Expr value) {
    return with("quiet", value);
  }

  /** Input {@code environment}. */
  public Wrangler environment(String value) {
    return with("environment", value);
  }

  /** Input {@code environment}. */
  public Wrangler environment(Expr value) {
    return with("environment", value);
  }

  /** Input {@code workingDirectory}. */
  public Wrangler workingDirectory(String value) {
    return with("workingDirectory", value);
  }

  /** Input {@code workingDirectory}. */
  public Wrangler workingDirectory(Expr value) {
    return with("workingDirectory", value);
  }

  /** Input {@code wranglerVersion}. */
  public Wrangler wranglerVersion(long value) {
    return with("wranglerVersion", value);
  }

  /** Input {@code wranglerVersion}. */
  public Wrangler wranglerVersion(String value) {
    return with("wranglerVersion", value);
  }

  /** Input {@code wranglerVersion}. */
  public Wrangler wranglerVersion(Expr value) {
    return with("wranglerVersion", value);
  }

  /** Adds items to input {@code secrets}. */
  public Wrangler secrets(String... items) {
    return withLines("secrets", items);
  }

  /** Sets all of input {@code secrets}. */
  public Wrangler secrets(Expr value) {
    return with("secrets", value);
  }

  /** Adds items to input {@code preCommands}. */
  public Wrangler preCommands(String... items) {
    return withLines("preCommands", items);
  }

  /** Sets all of input {@code preCommands}. */
  public Wrangler preCommands(Expr value) {
    return with("preCommands", value);
  }

  /** Adds items to input {@code postCommands}. */
  public Wrangler postCommands(String... items) {
    return withLines("postCommands", items);
  }

  /** Sets all of input {@code postCommands}. */
  public Wrangler postCommands(Expr value) {
    return with("postCommands", value);
  }

  /** Input {@code command}. */
  public Wrangler command(String value) {
    return with("command", value);
  }

  /** Input {@code command}. */
  public Wrangler command(Expr value) {
    return with("command", value);
  }

  /** Adds items to input {@code vars}. */
  public Wrangler vars(String... items) {
    return withLines("vars", items);
  }

  /** Sets all of input {@code vars}. */
  public Wrangler vars(Expr value) {
    return with("vars", value);
  }

  /** Input {@code packageManager}. */
  public Wrangler packageManager(String value) {
    return with("packageManager", value);
  }

  /** Input {@code packageManager}. */
  public Wrangler packageManager(PackageManager value) {
    return with("packageManager", value.toString());
  }

  /** Input {@code packageManager}. */
  public Wrangler packageManager(Expr value) {
    return with("packageManager", value);
  }

  /** Input {@code gitHubToken}. */
  public Wrangler gitHubToken(String value) {
    return with("gitHubToken", value);
  }

  /** Input {@code gitHubToken}. */
  public Wrangler gitHubToken(Expr value) {
    return with("gitHubToken", value);
  }

  /** Values of {@code packageManager}. */
  public enum PackageManager {
    NPM("npm"),
    PNPM("pnpm"),
    YARN("yarn"),
    BUN("bun");

    private final String text;

    PackageManager(String text) {
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

    public StringExpr commandOutput() {
      return get("command-output");
    }

    public StringExpr commandStderr() {
      return get("command-stderr");
    }

    public StringExpr deploymentUrl() {
      return get("deployment-url");
    }

    public StringExpr pagesDeploymentAliasUrl() {
      return get("pages-deployment-alias-url");
    }

    public StringExpr pagesDeploymentId() {
      return get("pages-deployment-id");
    }

    public StringExpr pagesEnvironment() {
      return get("pages-environment");
    }
  }
}
