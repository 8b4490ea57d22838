// Generated; to change it, change this table:
// schemas/actions/actions__cache__save.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/cache/save}, as of v6.1.0. See https://github.com/actions/cache. */
public final class CacheSave extends Action<CacheSave, StepOutputs> {

  private CacheSave(ActionCall call) {
    super(call);
  }

  public static CacheSave action() {
    return new CacheSave(ActionCall.of("actions/cache/save"));
  }

  @Override
  protected CacheSave copy(ActionCall changed) {
    return new CacheSave(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Adds items to input {@code path}, required. */
  public CacheSave path(String... items) {
    return withLines("path", items);
  }

  /** Sets all of input {@code path}, required. */
  public CacheSave path(Expr value) {
    return with("path", value);
  }

  /** Input {@code key}, required. */
  public CacheSave key(String value) {
    return with("key", value);
  }

  /** Input {@code key}, required. */
  public CacheSave key(Expr value) {
    return with("key", value);
  }

  /** Input {@code upload-chunk-size}. */
  public CacheSave uploadChunkSize(long value) {
    return with("upload-chunk-size", value);
  }

  /** Input {@code upload-chunk-size}. */
  public CacheSave uploadChunkSize(Expr value) {
    return with("upload-chunk-size", value);
  }

  /** Input {@code enableCrossOsArchive}; default {@code false}. */
  public CacheSave enableCrossOsArchive(boolean value) {
    return with("enableCrossOsArchive", value);
  }

  /** Input {@code enableCrossOsArchive}; default {@code false}. */
  public CacheSave enableCrossOsArchive(Expr value) {
    return with("enableCrossOsArchive", value);
  }
}
