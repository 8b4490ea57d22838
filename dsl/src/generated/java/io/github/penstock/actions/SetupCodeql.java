// Generated; to change it, change this table:
// schemas/actions/github__codeql-action__setup-codeql.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code github/codeql-action/setup-codeql}, as of v4.37.8. See
 * https://github.com/github/codeql-action.
 */
public final class SetupCodeql extends Action<SetupCodeql, SetupCodeql.Outputs> {

  private SetupCodeql(ActionCall call) {
    super(call);
  }

  public static SetupCodeql action() {
    return new SetupCodeql(ActionCall.of("github/codeql-action/setup-codeql"));
  }

  @Override
  protected SetupCodeql copy(ActionCall changed) {
    return new SetupCodeql(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code tools}. */
  public SetupCodeql tools(String value) {
    return with("tools", value);
  }

  /** Input {@code tools}. */
  public SetupCodeql tools(Expr value) {
    return with("tools", value);
  }

  /** Adds items to input {@code languages}. */
  public SetupCodeql languages(String... items) {
    return withList("languages", ",", items);
  }

  /** Sets all of input {@code languages}. */
  public SetupCodeql languages(Expr value) {
    return with("languages", value);
  }

  /** Adds items to input {@code analysis-kinds}; default {@code code-scanning}. */
  public SetupCodeql analysisKinds(String... items) {
    return withList("analysis-kinds", ",", items);
  }

  /** Sets all of input {@code analysis-kinds}; default {@code code-scanning}. */
  public SetupCodeql analysisKinds(Expr value) {
    return with("analysis-kinds", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public SetupCodeql token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public SetupCodeql token(Expr value) {
    return with("token", value);
  }

  /** Input {@code matrix}; default {@code ${{ toJson(matrix) }}}. */
  public SetupCodeql matrix(String value) {
    return with("matrix", value);
  }

  /** Input {@code matrix}; default {@code ${{ toJson(matrix) }}}. */
  public SetupCodeql matrix(Expr value) {
    return with("matrix", value);
  }

  /** Input {@code external-repository-token}. */
  public SetupCodeql externalRepositoryToken(String value) {
    return with("external-repository-token", value);
  }

  /** Input {@code external-repository-token}. */
  public SetupCodeql externalRepositoryToken(Expr value) {
    return with("external-repository-token", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr codeqlPath() {
      return get("codeql-path");
    }

    public StringExpr codeqlVersion() {
      return get("codeql-version");
    }
  }
}
