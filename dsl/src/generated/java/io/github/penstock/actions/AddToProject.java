// Generated; to change it, change this table:
// schemas/actions/actions__add-to-project.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/add-to-project}, as of v2.0.0. See https://github.com/actions/add-to-project. */
public final class AddToProject extends Action<AddToProject, AddToProject.Outputs> {

  private AddToProject(ActionCall call) {
    super(call);
  }

  public static AddToProject action() {
    return new AddToProject(ActionCall.of("actions/add-to-project"));
  }

  @Override
  protected AddToProject copy(ActionCall changed) {
    return new AddToProject(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code project-url}, required. */
  public AddToProject projectUrl(String value) {
    return with("project-url", value);
  }

  /** Input {@code project-url}, required. */
  public AddToProject projectUrl(Expr value) {
    return with("project-url", value);
  }

  /** Input {@code github-token}, required. */
  public AddToProject githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}, required. */
  public AddToProject githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Adds items to input {@code labeled}. */
  public AddToProject labeled(String... items) {
    return withList("labeled", ",", items);
  }

  /** Sets all of input {@code labeled}. */
  public AddToProject labeled(Expr value) {
    return with("labeled", value);
  }

  /** Input {@code label-operator}. */
  public AddToProject labelOperator(String value) {
    return with("label-operator", value);
  }

  /** Input {@code label-operator}. */
  public AddToProject labelOperator(LabelOperator value) {
    return with("label-operator", value.toString());
  }

  /** Input {@code label-operator}. */
  public AddToProject labelOperator(Expr value) {
    return with("label-operator", value);
  }

  /** Values of {@code label-operator}. */
  public enum LabelOperator {
    AND("AND"),
    OR("OR"),
    NOT("NOT");

    private final String text;

    LabelOperator(String text) {
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

    public StringExpr itemId() {
      return get("itemId");
    }
  }
}
