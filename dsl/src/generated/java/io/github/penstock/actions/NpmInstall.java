// Generated; to change it, change this table:
// schemas/actions/bahmutov__npm-install.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code bahmutov/npm-install}, as of v1. See https://github.com/bahmutov/npm-install. */
public final class NpmInstall extends Action<NpmInstall, StepOutputs> {

  private NpmInstall(ActionCall call) {
    super(call);
  }

  public static NpmInstall action() {
    return new NpmInstall(ActionCall.of("bahmutov/npm-install"));
  }

  @Override
  protected NpmInstall copy(ActionCall changed) {
    return new NpmInstall(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code cache-key-prefix}. */
  public NpmInstall cacheKeyPrefix(String value) {
    return with("cache-key-prefix", value);
  }

  /** Input {@code cache-key-prefix}. */
  public NpmInstall cacheKeyPrefix(Expr value) {
    return with("cache-key-prefix", value);
  }

  /** Input {@code install-command}. */
  public NpmInstall installCommand(String value) {
    return with("install-command", value);
  }

  /** Input {@code install-command}. */
  public NpmInstall installCommand(Expr value) {
    return with("install-command", value);
  }

  /** Input {@code useLockFile}. */
  public NpmInstall useLockFile(String value) {
    return with("useLockFile", value);
  }

  /** Input {@code useLockFile}. */
  public NpmInstall useLockFile(Expr value) {
    return with("useLockFile", value);
  }

  /** Input {@code useRollingCache}. */
  public NpmInstall useRollingCache(String value) {
    return with("useRollingCache", value);
  }

  /** Input {@code useRollingCache}. */
  public NpmInstall useRollingCache(Expr value) {
    return with("useRollingCache", value);
  }

  /** Input {@code working-directory}. */
  public NpmInstall workingDirectory(String value) {
    return with("working-directory", value);
  }

  /** Input {@code working-directory}. */
  public NpmInstall workingDirectory(Expr value) {
    return with("working-directory", value);
  }
}
