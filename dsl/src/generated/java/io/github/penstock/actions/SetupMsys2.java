// Generated; to change it, change this table:
// schemas/actions/msys2__setup-msys2.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code msys2/setup-msys2}, as of v2.32.0. See https://github.com/msys2/setup-msys2. */
public final class SetupMsys2 extends Action<SetupMsys2, SetupMsys2.Outputs> {

  private SetupMsys2(ActionCall call) {
    super(call);
  }

  public static SetupMsys2 action() {
    return new SetupMsys2(ActionCall.of("msys2/setup-msys2"));
  }

  @Override
  protected SetupMsys2 copy(ActionCall changed) {
    return new SetupMsys2(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code cache}. */
  public SetupMsys2 cache(String value) {
    return with("cache", value);
  }

  /** Input {@code cache}. */
  public SetupMsys2 cache(Expr value) {
    return with("cache", value);
  }

  /** Input {@code install}. */
  public SetupMsys2 install(String value) {
    return with("install", value);
  }

  /** Input {@code install}. */
  public SetupMsys2 install(Expr value) {
    return with("install", value);
  }

  /** Input {@code location}. */
  public SetupMsys2 location(String value) {
    return with("location", value);
  }

  /** Input {@code location}. */
  public SetupMsys2 location(Expr value) {
    return with("location", value);
  }

  /** Input {@code msystem}. */
  public SetupMsys2 msystem(String value) {
    return with("msystem", value);
  }

  /** Input {@code msystem}. */
  public SetupMsys2 msystem(Expr value) {
    return with("msystem", value);
  }

  /** Input {@code pacboy}. */
  public SetupMsys2 pacboy(String value) {
    return with("pacboy", value);
  }

  /** Input {@code pacboy}. */
  public SetupMsys2 pacboy(Expr value) {
    return with("pacboy", value);
  }

  /** Input {@code path-type}. */
  public SetupMsys2 pathType(String value) {
    return with("path-type", value);
  }

  /** Input {@code path-type}. */
  public SetupMsys2 pathType(Expr value) {
    return with("path-type", value);
  }

  /** Input {@code platform-check-severity}. */
  public SetupMsys2 platformCheckSeverity(String value) {
    return with("platform-check-severity", value);
  }

  /** Input {@code platform-check-severity}. */
  public SetupMsys2 platformCheckSeverity(Expr value) {
    return with("platform-check-severity", value);
  }

  /** Input {@code release}. */
  public SetupMsys2 release(String value) {
    return with("release", value);
  }

  /** Input {@code release}. */
  public SetupMsys2 release(Expr value) {
    return with("release", value);
  }

  /** Input {@code update}. */
  public SetupMsys2 update(String value) {
    return with("update", value);
  }

  /** Input {@code update}. */
  public SetupMsys2 update(Expr value) {
    return with("update", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr msys2Location() {
      return get("msys2-location");
    }
  }
}
