// Generated; to change it, change this table:
// schemas/actions/actions__cache.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/cache}, as of v6.1.0. See https://github.com/actions/cache. */
public final class Cache extends Action<Cache, Cache.Outputs> {

  private Cache(ActionCall call) {
    super(call);
  }

  public static Cache action() {
    return new Cache(ActionCall.of("actions/cache"));
  }

  @Override
  protected Cache copy(ActionCall changed) {
    return new Cache(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Adds items to input {@code path}, required. */
  public Cache path(String... items) {
    return withLines("path", items);
  }

  /** Sets all of input {@code path}, required. */
  public Cache path(Expr value) {
    return with("path", value);
  }

  /** Input {@code key}, required. */
  public Cache key(String value) {
    return with("key", value);
  }

  /** Input {@code key}, required. */
  public Cache key(Expr value) {
    return with("key", value);
  }

  /** Adds items to input {@code restore-keys}. */
  public Cache restoreKeys(String... items) {
    return withLines("restore-keys", items);
  }

  /** Sets all of input {@code restore-keys}. */
  public Cache restoreKeys(Expr value) {
    return with("restore-keys", value);
  }

  /** Input {@code upload-chunk-size}. */
  public Cache uploadChunkSize(long value) {
    return with("upload-chunk-size", value);
  }

  /** Input {@code upload-chunk-size}. */
  public Cache uploadChunkSize(Expr value) {
    return with("upload-chunk-size", value);
  }

  /** Input {@code enableCrossOsArchive}; default {@code false}. */
  public Cache enableCrossOsArchive(boolean value) {
    return with("enableCrossOsArchive", value);
  }

  /** Input {@code enableCrossOsArchive}; default {@code false}. */
  public Cache enableCrossOsArchive(Expr value) {
    return with("enableCrossOsArchive", value);
  }

  /** Input {@code fail-on-cache-miss}; default {@code false}. */
  public Cache failOnCacheMiss(boolean value) {
    return with("fail-on-cache-miss", value);
  }

  /** Input {@code fail-on-cache-miss}; default {@code false}. */
  public Cache failOnCacheMiss(Expr value) {
    return with("fail-on-cache-miss", value);
  }

  /** Input {@code lookup-only}; default {@code false}. */
  public Cache lookupOnly(boolean value) {
    return with("lookup-only", value);
  }

  /** Input {@code lookup-only}; default {@code false}. */
  public Cache lookupOnly(Expr value) {
    return with("lookup-only", value);
  }

  /**
   * Input {@code save-always}; default {@code false}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public Cache saveAlways(boolean value) {
    return with("save-always", value);
  }

  /**
   * Input {@code save-always}; default {@code false}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public Cache saveAlways(Expr value) {
    return with("save-always", value);
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
