// Generated; to change it, change this table:
// schemas/actions/swatinem__rust-cache.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code Swatinem/rust-cache}, as of v2.9.2. See https://github.com/Swatinem/rust-cache. */
public final class RustCache extends Action<RustCache, RustCache.Outputs> {

  private RustCache(ActionCall call) {
    super(call);
  }

  public static RustCache action() {
    return new RustCache(ActionCall.of("Swatinem/rust-cache"));
  }

  @Override
  protected RustCache copy(ActionCall changed) {
    return new RustCache(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code prefix-key}; default {@code v0-rust}. */
  public RustCache prefixKey(String value) {
    return with("prefix-key", value);
  }

  /** Input {@code prefix-key}; default {@code v0-rust}. */
  public RustCache prefixKey(Expr value) {
    return with("prefix-key", value);
  }

  /** Input {@code shared-key}. */
  public RustCache sharedKey(String value) {
    return with("shared-key", value);
  }

  /** Input {@code shared-key}. */
  public RustCache sharedKey(Expr value) {
    return with("shared-key", value);
  }

  /** Input {@code key}. */
  public RustCache key(String value) {
    return with("key", value);
  }

  /** Input {@code key}. */
  public RustCache key(Expr value) {
    return with("key", value);
  }

  /** Input {@code add-job-id-key}; default {@code true}. */
  public RustCache addJobIdKey(boolean value) {
    return with("add-job-id-key", value);
  }

  /** Input {@code add-job-id-key}; default {@code true}. */
  public RustCache addJobIdKey(Expr value) {
    return with("add-job-id-key", value);
  }

  /** Input {@code add-rust-environment-hash-key}; default {@code true}. */
  public RustCache addRustEnvironmentHashKey(boolean value) {
    return with("add-rust-environment-hash-key", value);
  }

  /** Input {@code add-rust-environment-hash-key}; default {@code true}. */
  public RustCache addRustEnvironmentHashKey(Expr value) {
    return with("add-rust-environment-hash-key", value);
  }

  /** Adds items to input {@code env-vars}. */
  public RustCache envVars(String... items) {
    return withList("env-vars", " ", items);
  }

  /** Sets all of input {@code env-vars}. */
  public RustCache envVars(Expr value) {
    return with("env-vars", value);
  }

  /** Adds items to input {@code workspaces}. */
  public RustCache workspaces(String... items) {
    return withLines("workspaces", items);
  }

  /** Sets all of input {@code workspaces}. */
  public RustCache workspaces(Expr value) {
    return with("workspaces", value);
  }

  /** Adds items to input {@code cache-directories}. */
  public RustCache cacheDirectories(String... items) {
    return withLines("cache-directories", items);
  }

  /** Sets all of input {@code cache-directories}. */
  public RustCache cacheDirectories(Expr value) {
    return with("cache-directories", value);
  }

  /** Input {@code cache-targets}; default {@code true}. */
  public RustCache cacheTargets(boolean value) {
    return with("cache-targets", value);
  }

  /** Input {@code cache-targets}; default {@code true}. */
  public RustCache cacheTargets(Expr value) {
    return with("cache-targets", value);
  }

  /** Input {@code cache-on-failure}. */
  public RustCache cacheOnFailure(boolean value) {
    return with("cache-on-failure", value);
  }

  /** Input {@code cache-on-failure}. */
  public RustCache cacheOnFailure(Expr value) {
    return with("cache-on-failure", value);
  }

  /** Input {@code cache-all-crates}; default {@code false}. */
  public RustCache cacheAllCrates(boolean value) {
    return with("cache-all-crates", value);
  }

  /** Input {@code cache-all-crates}; default {@code false}. */
  public RustCache cacheAllCrates(Expr value) {
    return with("cache-all-crates", value);
  }

  /** Input {@code cache-workspace-crates}; default {@code false}. */
  public RustCache cacheWorkspaceCrates(boolean value) {
    return with("cache-workspace-crates", value);
  }

  /** Input {@code cache-workspace-crates}; default {@code false}. */
  public RustCache cacheWorkspaceCrates(Expr value) {
    return with("cache-workspace-crates", value);
  }

  /** Input {@code save-if}; default {@code true}. */
  public RustCache saveIf(boolean value) {
    return with("save-if", value);
  }

  /** Input {@code save-if}; default {@code true}. */
  public RustCache saveIf(Expr value) {
    return with("save-if", value);
  }

  /** Input {@code cache-provider}; default {@code github}. */
  public RustCache cacheProvider(String value) {
    return with("cache-provider", value);
  }

  /** Input {@code cache-provider}; default {@code github}. */
  public RustCache cacheProvider(CacheProvider value) {
    return with("cache-provider", value.toString());
  }

  /** Input {@code cache-provider}; default {@code github}. */
  public RustCache cacheProvider(Expr value) {
    return with("cache-provider", value);
  }

  /** Input {@code cache-bin}; default {@code true}. */
  public RustCache cacheBin(boolean value) {
    return with("cache-bin", value);
  }

  /** Input {@code cache-bin}; default {@code true}. */
  public RustCache cacheBin(Expr value) {
    return with("cache-bin", value);
  }

  /** Input {@code lookup-only}; default {@code false}. */
  public RustCache lookupOnly(boolean value) {
    return with("lookup-only", value);
  }

  /** Input {@code lookup-only}; default {@code false}. */
  public RustCache lookupOnly(Expr value) {
    return with("lookup-only", value);
  }

  /** Input {@code cmd-format}; default {@code {0}}. */
  public RustCache cmdFormat(String value) {
    return with("cmd-format", value);
  }

  /** Input {@code cmd-format}; default {@code {0}}. */
  public RustCache cmdFormat(Expr value) {
    return with("cmd-format", value);
  }

  /** Values of {@code cache-provider}. */
  public enum CacheProvider {
    GITHUB("github"),
    WARPBUILD("warpbuild");

    private final String text;

    CacheProvider(String text) {
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

    public StringExpr cacheHit() {
      return get("cache-hit");
    }
  }
}
