// Generated; to change it, change this table:
// schemas/actions/dtolnay__rust-toolchain.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code dtolnay/rust-toolchain}, as of HEAD 3c5f7ea28cd6. See
 * https://github.com/dtolnay/rust-toolchain.
 */
public final class RustToolchain extends Action<RustToolchain, RustToolchain.Outputs> {

  private RustToolchain(ActionCall call) {
    super(call);
  }

  public static RustToolchain action() {
    return new RustToolchain(ActionCall.of("dtolnay/rust-toolchain"));
  }

  @Override
  protected RustToolchain copy(ActionCall changed) {
    return new RustToolchain(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code toolchain}, required. */
  public RustToolchain toolchain(String value) {
    return with("toolchain", value);
  }

  /** Input {@code toolchain}, required. */
  public RustToolchain toolchain(Expr value) {
    return with("toolchain", value);
  }

  /** Adds items to input {@code targets}. */
  public RustToolchain targets(String... items) {
    return withList("targets", ",", items);
  }

  /** Sets all of input {@code targets}. */
  public RustToolchain targets(Expr value) {
    return with("targets", value);
  }

  /** Input {@code target}. */
  public RustToolchain target(String value) {
    return with("target", value);
  }

  /** Input {@code target}. */
  public RustToolchain target(Expr value) {
    return with("target", value);
  }

  /** Adds items to input {@code components}. */
  public RustToolchain components(String... items) {
    return withList("components", ",", items);
  }

  /** Sets all of input {@code components}. */
  public RustToolchain components(Expr value) {
    return with("components", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr cachekey() {
      return get("cachekey");
    }

    public StringExpr name() {
      return get("name");
    }
  }
}
