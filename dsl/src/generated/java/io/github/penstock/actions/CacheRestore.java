// Generated; to change it, change this table:
// schemas/actions/actions__cache__restore.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/cache/restore}, as of v6.1.0. See https://github.com/actions/cache. */
public final class CacheRestore extends Action<CacheRestore, CacheRestore.Outputs> {

  private CacheRestore(ActionCall call) {
    super(call);
  }

  public static CacheRestore action() {
    return new CacheRestore(ActionCall.of("actions/cache/restore"));
  }

  @Override
  protected CacheRestore copy(ActionCall changed) {
    return new CacheRestore(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Adds items to input {@code path}, required. */
  public CacheRestore path(String... items) {
    return withLines("path", items);
  }

  /** Sets all of input {@code path}, required. */
  public CacheRestore path(Expr value) {
    return with("path", value);
  }

  /** Input {@code key}, required. */
  public CacheRestore key(String value) {
    return with("key", value);
  }

  /** Input {@code key}, required. */
  public CacheRestore key(Expr value) {
    return with("key", value);
  }

  /** Adds items to input {@code restore-keys}. */
  public CacheRestore restoreKeys(String... items) {
    return withLines("restore-keys", items);
  }

  /** Sets all of input {@code restore-keys}. */
  public CacheRestore restoreKeys(Expr value) {
    return with("restore-keys", value);
  }

  /** Input {@code enableCrossOsArchive}; default {@code false}. */
  public CacheRestore enableCrossOsArchive(boolean value) {
    return with("enableCrossOsArchive", value);
  }

  /** Input {@code enableCrossOsArchive}; default {@code false}. */
  public CacheRestore enableCrossOsArchive(Expr value) {
    return with("enableCrossOsArchive", value);
  }

  /** Input {@code fail-on-cache-miss}; default {@code false}. */
  public CacheRestore failOnCacheMiss(boolean value) {
    return with("fail-on-cache-miss", value);
  }

  /** Input {@code fail-on-cache-miss}; default {@code false}. */
  public CacheRestore failOnCacheMiss(Expr value) {
    return with("fail-on-cache-miss", value);
  }

  /** Input {@code lookup-only}; default {@code false}. */
  public CacheRestore lookupOnly(boolean value) {
    return with("lookup-only", value);
  }

  /** Input {@code lookup-only}; default {@code false}. */
  public CacheRestore lookupOnly(Expr value) {
    return with("lookup-only", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr cacheHit() {
      return get("cache-hit");
    }

    public StringExpr cachePrimaryKey() {
      return get("cache-primary-key");
    }

    public StringExpr cacheMatchedKey() {
      return get("cache-matched-key");
    }
  }
}
