// Generated; to change it, change this table:
// schemas/actions/taiki-e__install-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code taiki-e/install-action}, as of v2.86.5. See https://github.com/taiki-e/install-action. */
public final class TaikiEInstall extends Action<TaikiEInstall, StepOutputs> {

  private TaikiEInstall(ActionCall call) {
    super(call);
  }

  public static TaikiEInstall action() {
    return new TaikiEInstall(ActionCall.of("taiki-e/install-action"));
  }

  @Override
  protected TaikiEInstall copy(ActionCall changed) {
    return new TaikiEInstall(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Adds items to input {@code tool}, required. */
  public TaikiEInstall tool(String... items) {
    return withList("tool", ",", items);
  }

  /** Sets all of input {@code tool}, required. */
  public TaikiEInstall tool(Expr value) {
    return with("tool", value);
  }

  /** Input {@code checksum}; default {@code true}. */
  public TaikiEInstall checksum(boolean value) {
    return with("checksum", value);
  }

  /** Input {@code checksum}; default {@code true}. */
  public TaikiEInstall checksum(Expr value) {
    return with("checksum", value);
  }

  /** Input {@code fallback}; default {@code cargo-binstall}. */
  public TaikiEInstall fallback(String value) {
    return with("fallback", value);
  }

  /** Input {@code fallback}; default {@code cargo-binstall}. */
  public TaikiEInstall fallback(Fallback value) {
    return with("fallback", value.toString());
  }

  /** Input {@code fallback}; default {@code cargo-binstall}. */
  public TaikiEInstall fallback(Expr value) {
    return with("fallback", value);
  }

  /** Values of {@code fallback}. */
  public enum Fallback {
    NONE("none"),
    CARGO_BINSTALL("cargo-binstall"),
    CARGO_INSTALL("cargo-install");

    private final String text;

    Fallback(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
