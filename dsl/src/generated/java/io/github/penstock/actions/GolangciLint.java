// Generated; to change it, change this table:
// schemas/actions/golangci__golangci-lint-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code golangci/golangci-lint-action}, as of v9.3.0. See
 * https://github.com/golangci/golangci-lint-action.
 */
public final class GolangciLint extends Action<GolangciLint, StepOutputs> {

  private GolangciLint(ActionCall call) {
    super(call);
  }

  public static GolangciLint action() {
    return new GolangciLint(ActionCall.of("golangci/golangci-lint-action"));
  }

  @Override
  protected GolangciLint copy(ActionCall changed) {
    return new GolangciLint(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code version}. */
  public GolangciLint version(long value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public GolangciLint version(String value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public GolangciLint version(Expr value) {
    return with("version", value);
  }

  /** Input {@code version-file}. */
  public GolangciLint versionFile(String value) {
    return with("version-file", value);
  }

  /** Input {@code version-file}. */
  public GolangciLint versionFile(Expr value) {
    return with("version-file", value);
  }

  /** Input {@code install-mode}; default {@code binary}. */
  public GolangciLint installMode(String value) {
    return with("install-mode", value);
  }

  /** Input {@code install-mode}; default {@code binary}. */
  public GolangciLint installMode(InstallMode value) {
    return with("install-mode", value.toString());
  }

  /** Input {@code install-mode}; default {@code binary}. */
  public GolangciLint installMode(Expr value) {
    return with("install-mode", value);
  }

  /** Input {@code install-only}; default {@code false}. */
  public GolangciLint installOnly(boolean value) {
    return with("install-only", value);
  }

  /** Input {@code install-only}; default {@code false}. */
  public GolangciLint installOnly(Expr value) {
    return with("install-only", value);
  }

  /** Input {@code working-directory}. */
  public GolangciLint workingDirectory(String value) {
    return with("working-directory", value);
  }

  /** Input {@code working-directory}. */
  public GolangciLint workingDirectory(Expr value) {
    return with("working-directory", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public GolangciLint githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public GolangciLint githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Input {@code verify}; default {@code true}. */
  public GolangciLint verify(boolean value) {
    return with("verify", value);
  }

  /** Input {@code verify}; default {@code true}. */
  public GolangciLint verify(Expr value) {
    return with("verify", value);
  }

  /** Input {@code only-new-issues}; default {@code false}. */
  public GolangciLint onlyNewIssues(boolean value) {
    return with("only-new-issues", value);
  }

  /** Input {@code only-new-issues}; default {@code false}. */
  public GolangciLint onlyNewIssues(Expr value) {
    return with("only-new-issues", value);
  }

  /** Input {@code args}. */
  public GolangciLint args(String value) {
    return with("args", value);
  }

  /** Input {@code args}. */
  public GolangciLint args(Expr value) {
    return with("args", value);
  }

  /** Input {@code skip-cache}; default {@code false}. */
  public GolangciLint skipCache(boolean value) {
    return with("skip-cache", value);
  }

  /** Input {@code skip-cache}; default {@code false}. */
  public GolangciLint skipCache(Expr value) {
    return with("skip-cache", value);
  }

  /** Input {@code skip-save-cache}; default {@code false}. */
  public GolangciLint skipSaveCache(boolean value) {
    return with("skip-save-cache", value);
  }

  /** Input {@code skip-save-cache}; default {@code false}. */
  public GolangciLint skipSaveCache(Expr value) {
    return with("skip-save-cache", value);
  }

  /** Input {@code cache-invalidation-interval}; default {@code 7}. */
  public GolangciLint cacheInvalidationInterval(long value) {
    return with("cache-invalidation-interval", value);
  }

  /** Input {@code cache-invalidation-interval}; default {@code 7}. */
  public GolangciLint cacheInvalidationInterval(Expr value) {
    return with("cache-invalidation-interval", value);
  }

  /** Input {@code problem-matchers}; default {@code false}. */
  public GolangciLint problemMatchers(boolean value) {
    return with("problem-matchers", value);
  }

  /** Input {@code problem-matchers}; default {@code false}. */
  public GolangciLint problemMatchers(Expr value) {
    return with("problem-matchers", value);
  }

  /** Adds items to input {@code debug}. */
  public GolangciLint debug(String... items) {
    return withList("debug", ",", items);
  }

  /** Sets all of input {@code debug}. */
  public GolangciLint debug(Expr value) {
    return with("debug", value);
  }

  /** Adds items to input {@code experimental}. */
  public GolangciLint experimental(String... items) {
    return withList("experimental", ",", items);
  }

  /** Sets all of input {@code experimental}. */
  public GolangciLint experimental(Expr value) {
    return with("experimental", value);
  }

  /** Values of {@code install-mode}. */
  public enum InstallMode {
    BINARY("binary"),
    GOINSTALL("goinstall"),
    NONE("none");

    private final String text;

    InstallMode(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
