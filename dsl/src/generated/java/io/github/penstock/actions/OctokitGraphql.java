// Generated; to change it, change this table:
// schemas/actions/octokit__graphql-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code octokit/graphql-action}, as of v2.x. See https://github.com/octokit/graphql-action. */
public final class OctokitGraphql extends Action<OctokitGraphql, OctokitGraphql.Outputs> {

  private OctokitGraphql(ActionCall call) {
    super(call);
  }

  public static OctokitGraphql action() {
    return new OctokitGraphql(ActionCall.of("octokit/graphql-action"));
  }

  @Override
  protected OctokitGraphql copy(ActionCall changed) {
    return new OctokitGraphql(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code mediaType}. */
  public OctokitGraphql mediaType(String value) {
    return with("mediaType", value);
  }

  /** Input {@code mediaType}. */
  public OctokitGraphql mediaType(Expr value) {
    return with("mediaType", value);
  }

  /** Input {@code query}, required. */
  public OctokitGraphql query(String value) {
    return with("query", value);
  }

  /** Input {@code query}, required. */
  public OctokitGraphql query(Expr value) {
    return with("query", value);
  }

  /** Input {@code variables}. */
  public OctokitGraphql variables(String value) {
    return with("variables", value);
  }

  /** Input {@code variables}. */
  public OctokitGraphql variables(Expr value) {
    return with("variables", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr data() {
      return get("data");
    }
  }
}
