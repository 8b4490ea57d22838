// Generated; to change it, change this table:
// schemas/actions/octokit__request-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code octokit/request-action}, as of v2.x. See https://github.com/octokit/request-action. */
public final class OctokitRequest extends Action<OctokitRequest, OctokitRequest.Outputs> {

  private OctokitRequest(ActionCall call) {
    super(call);
  }

  public static OctokitRequest action() {
    return new OctokitRequest(ActionCall.of("octokit/request-action"));
  }

  @Override
  protected OctokitRequest copy(ActionCall changed) {
    return new OctokitRequest(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code route}. */
  public OctokitRequest route(String value) {
    return with("route", value);
  }

  /** Input {@code route}. */
  public OctokitRequest route(Expr value) {
    return with("route", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr data() {
      return get("data");
    }

    public StringExpr headers() {
      return get("headers");
    }

    public StringExpr status() {
      return get("status");
    }
  }
}
