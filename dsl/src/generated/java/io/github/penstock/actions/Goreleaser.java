// Generated; to change it, change this table:
// schemas/actions/goreleaser__goreleaser-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code goreleaser/goreleaser-action}, as of v7.2.3. See
 * https://github.com/goreleaser/goreleaser-action.
 */
public final class Goreleaser extends Action<Goreleaser, Goreleaser.Outputs> {

  private Goreleaser(ActionCall call) {
    super(call);
  }

  public static Goreleaser action() {
    return new Goreleaser(ActionCall.of("goreleaser/goreleaser-action"));
  }

  @Override
  protected Goreleaser copy(ActionCall changed) {
    return new Goreleaser(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code distribution}; default {@code goreleaser}. */
  public Goreleaser distribution(String value) {
    return with("distribution", value);
  }

  /** Input {@code distribution}; default {@code goreleaser}. */
  public Goreleaser distribution(Distribution value) {
    return with("distribution", value.toString());
  }

  /** Input {@code distribution}; default {@code goreleaser}. */
  public Goreleaser distribution(Expr value) {
    return with("distribution", value);
  }

  /** Input {@code version}; default {@code ~> v2}. */
  public Goreleaser version(long value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code ~> v2}. */
  public Goreleaser version(String value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code ~> v2}. */
  public Goreleaser version(Expr value) {
    return with("version", value);
  }

  /** Input {@code version-file}. */
  public Goreleaser versionFile(String value) {
    return with("version-file", value);
  }

  /** Input {@code version-file}. */
  public Goreleaser versionFile(Expr value) {
    return with("version-file", value);
  }

  /** Input {@code args}. */
  public Goreleaser args(String value) {
    return with("args", value);
  }

  /** Input {@code args}. */
  public Goreleaser args(Expr value) {
    return with("args", value);
  }

  /** Input {@code workdir}; default {@code .}. */
  public Goreleaser workdir(String value) {
    return with("workdir", value);
  }

  /** Input {@code workdir}; default {@code .}. */
  public Goreleaser workdir(Expr value) {
    return with("workdir", value);
  }

  /** Input {@code install-only}; default {@code false}. */
  public Goreleaser installOnly(boolean value) {
    return with("install-only", value);
  }

  /** Input {@code install-only}; default {@code false}. */
  public Goreleaser installOnly(Expr value) {
    return with("install-only", value);
  }

  /** Values of {@code distribution}. */
  public enum Distribution {
    GORELEASER("goreleaser"),
    GORELEASER_PRO("goreleaser-pro");

    private final String text;

    Distribution(String text) {
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

    public StringExpr artifacts() {
      return get("artifacts");
    }

    public StringExpr metadata() {
      return get("metadata");
    }
  }
}
