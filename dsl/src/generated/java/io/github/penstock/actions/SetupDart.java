// Generated; to change it, change this table:
// schemas/actions/dart-lang__setup-dart.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code dart-lang/setup-dart}, as of v1.7.2. See https://github.com/dart-lang/setup-dart. */
public final class SetupDart extends Action<SetupDart, SetupDart.Outputs> {

  private SetupDart(ActionCall call) {
    super(call);
  }

  public static SetupDart action() {
    return new SetupDart(ActionCall.of("dart-lang/setup-dart"));
  }

  @Override
  protected SetupDart copy(ActionCall changed) {
    return new SetupDart(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code sdk}; default {@code stable}. */
  public SetupDart sdk(String value) {
    return with("sdk", value);
  }

  /** Input {@code sdk}; default {@code stable}. */
  public SetupDart sdk(Expr value) {
    return with("sdk", value);
  }

  /** Input {@code architecture}. */
  public SetupDart architecture(String value) {
    return with("architecture", value);
  }

  /** Input {@code architecture}. */
  public SetupDart architecture(Expr value) {
    return with("architecture", value);
  }

  /** Input {@code flavor}. */
  public SetupDart flavor(String value) {
    return with("flavor", value);
  }

  /** Input {@code flavor}. */
  public SetupDart flavor(Flavor value) {
    return with("flavor", value.toString());
  }

  /** Input {@code flavor}. */
  public SetupDart flavor(Expr value) {
    return with("flavor", value);
  }

  /** Values of {@code flavor}. */
  public enum Flavor {
    RELEASE("release"),
    RAW("raw");

    private final String text;

    Flavor(String text) {
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

    public StringExpr dartVersion() {
      return get("dart-version");
    }
  }
}
