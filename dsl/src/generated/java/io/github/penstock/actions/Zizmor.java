// Generated; to change it, change this table:
// schemas/actions/zizmorcore__zizmor-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code zizmorcore/zizmor-action}, as of v0.6.2. See https://github.com/zizmorcore/zizmor-action.
 */
public final class Zizmor extends Action<Zizmor, StepOutputs> {

  private Zizmor(ActionCall call) {
    super(call);
  }

  public static Zizmor action() {
    return new Zizmor(ActionCall.of("zizmorcore/zizmor-action"));
  }

  @Override
  protected Zizmor copy(ActionCall changed) {
    return new Zizmor(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Adds items to input {@code inputs}; default {@code .}. */
  public Zizmor inputs(String... items) {
    return withList("inputs", " ", items);
  }

  /** Sets all of input {@code inputs}; default {@code .}. */
  public Zizmor inputs(Expr value) {
    return with("inputs", value);
  }

  /** Input {@code online-audits}; default {@code true}. */
  public Zizmor onlineAudits(boolean value) {
    return with("online-audits", value);
  }

  /** Input {@code online-audits}; default {@code true}. */
  public Zizmor onlineAudits(Expr value) {
    return with("online-audits", value);
  }

  /** Input {@code persona}; default {@code regular}. */
  public Zizmor persona(String value) {
    return with("persona", value);
  }

  /** Input {@code persona}; default {@code regular}. */
  public Zizmor persona(Persona value) {
    return with("persona", value.toString());
  }

  /** Input {@code persona}; default {@code regular}. */
  public Zizmor persona(Expr value) {
    return with("persona", value);
  }

  /** Input {@code min-severity}. */
  public Zizmor minSeverity(String value) {
    return with("min-severity", value);
  }

  /** Input {@code min-severity}. */
  public Zizmor minSeverity(MinSeverity value) {
    return with("min-severity", value.toString());
  }

  /** Input {@code min-severity}. */
  public Zizmor minSeverity(Expr value) {
    return with("min-severity", value);
  }

  /** Input {@code min-confidence}. */
  public Zizmor minConfidence(String value) {
    return with("min-confidence", value);
  }

  /** Input {@code min-confidence}. */
  public Zizmor minConfidence(MinConfidence value) {
    return with("min-confidence", value.toString());
  }

  /** Input {@code min-confidence}. */
  public Zizmor minConfidence(Expr value) {
    return with("min-confidence", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public Zizmor version(long value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public Zizmor version(String value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public Zizmor version(Expr value) {
    return with("version", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public Zizmor token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public Zizmor token(Expr value) {
    return with("token", value);
  }

  /** Input {@code advanced-security}; default {@code true}. */
  public Zizmor advancedSecurity(boolean value) {
    return with("advanced-security", value);
  }

  /** Input {@code advanced-security}; default {@code true}. */
  public Zizmor advancedSecurity(Expr value) {
    return with("advanced-security", value);
  }

  /** Input {@code config}. */
  public Zizmor config(String value) {
    return with("config", value);
  }

  /** Input {@code config}. */
  public Zizmor config(Expr value) {
    return with("config", value);
  }

  /** Values of {@code persona}. */
  public enum Persona {
    REGULAR("regular"),
    PEDANTIC("pedantic"),
    AUDITOR("auditor");

    private final String text;

    Persona(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code min-severity}. */
  public enum MinSeverity {
    UNKNOWN("unknown"),
    INFORMATIONAL("informational"),
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high");

    private final String text;

    MinSeverity(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code min-confidence}. */
  public enum MinConfidence {
    UNKNOWN("unknown"),
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high");

    private final String text;

    MinConfidence(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
