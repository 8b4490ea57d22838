// Generated; to change it, change this table:
// schemas/actions/actions__labeler.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/labeler}, as of v7.0.0. See https://github.com/actions/labeler. */
public final class Labeler extends Action<Labeler, Labeler.Outputs> {

  private Labeler(ActionCall call) {
    super(call);
  }

  public static Labeler action() {
    return new Labeler(ActionCall.of("actions/labeler"));
  }

  @Override
  protected Labeler copy(ActionCall changed) {
    return new Labeler(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code repo-token}; default {@code ${{ github.token }}}. */
  public Labeler repoToken(String value) {
    return with("repo-token", value);
  }

  /** Input {@code repo-token}; default {@code ${{ github.token }}}. */
  public Labeler repoToken(Expr value) {
    return with("repo-token", value);
  }

  /** Input {@code configuration-path}; default {@code .github/labeler.yml}. */
  public Labeler configurationPath(String value) {
    return with("configuration-path", value);
  }

  /** Input {@code configuration-path}; default {@code .github/labeler.yml}. */
  public Labeler configurationPath(Expr value) {
    return with("configuration-path", value);
  }

  /** Input {@code sync-labels}; default {@code false}. */
  public Labeler syncLabels(boolean value) {
    return with("sync-labels", value);
  }

  /** Input {@code sync-labels}; default {@code false}. */
  public Labeler syncLabels(Expr value) {
    return with("sync-labels", value);
  }

  /** Input {@code dot}; default {@code true}. */
  public Labeler dot(boolean value) {
    return with("dot", value);
  }

  /** Input {@code dot}; default {@code true}. */
  public Labeler dot(Expr value) {
    return with("dot", value);
  }

  /** Adds items to input {@code pr-number}. */
  public Labeler prNumber(String... items) {
    return withLines("pr-number", items);
  }

  /** Sets all of input {@code pr-number}. */
  public Labeler prNumber(Expr value) {
    return with("pr-number", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr newLabels() {
      return get("new-labels");
    }

    public StringExpr allLabels() {
      return get("all-labels");
    }
  }
}
