// Generated; to change it, change this table:
// schemas/actions/pnpm__action-setup.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code pnpm/action-setup}, as of v6.0.10. See https://github.com/pnpm/action-setup. */
public final class SetupPnpm extends Action<SetupPnpm, StepOutputs> {

  private SetupPnpm(ActionCall call) {
    super(call);
  }

  public static SetupPnpm action() {
    return new SetupPnpm(ActionCall.of("pnpm/action-setup"));
  }

  @Override
  protected SetupPnpm copy(ActionCall changed) {
    return new SetupPnpm(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code version}. */
  public SetupPnpm version(long value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public SetupPnpm version(String value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public SetupPnpm version(Expr value) {
    return with("version", value);
  }

  /** Input {@code dest}; default {@code ~/setup-pnpm}. */
  public SetupPnpm dest(String value) {
    return with("dest", value);
  }

  /** Input {@code dest}; default {@code ~/setup-pnpm}. */
  public SetupPnpm dest(Expr value) {
    return with("dest", value);
  }

  /** Input {@code run_install}; default {@code null}. */
  public SetupPnpm runInstall(String value) {
    return with("run_install", value);
  }

  /** Input {@code run_install}; default {@code null}. */
  public SetupPnpm runInstall(Expr value) {
    return with("run_install", value);
  }

  /** Input {@code package_json_file}; default {@code package.json}. */
  public SetupPnpm packageJsonFile(String value) {
    return with("package_json_file", value);
  }

  /** Input {@code package_json_file}; default {@code package.json}. */
  public SetupPnpm packageJsonFile(Expr value) {
    return with("package_json_file", value);
  }

  /** Input {@code standalone}; default {@code false}. */
  public SetupPnpm standalone(boolean value) {
    return with("standalone", value);
  }

  /** Input {@code standalone}; default {@code false}. */
  public SetupPnpm standalone(Expr value) {
    return with("standalone", value);
  }
}
