// Generated; to change it, change this table:
// schemas/actions/github__codeql-action__resolve-environment.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code github/codeql-action/resolve-environment}, as of v4.37.8. See
 * https://github.com/github/codeql-action.
 */
public final class CodeqlResolveEnvironment
    extends Action<CodeqlResolveEnvironment, CodeqlResolveEnvironment.Outputs> {

  private CodeqlResolveEnvironment(ActionCall call) {
    super(call);
  }

  public static CodeqlResolveEnvironment action() {
    return new CodeqlResolveEnvironment(ActionCall.of("github/codeql-action/resolve-environment"));
  }

  @Override
  protected CodeqlResolveEnvironment copy(ActionCall changed) {
    return new CodeqlResolveEnvironment(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public CodeqlResolveEnvironment token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public CodeqlResolveEnvironment token(Expr value) {
    return with("token", value);
  }

  /** Input {@code matrix}; default {@code ${{ toJson(matrix) }}}. */
  public CodeqlResolveEnvironment matrix(String value) {
    return with("matrix", value);
  }

  /** Input {@code matrix}; default {@code ${{ toJson(matrix) }}}. */
  public CodeqlResolveEnvironment matrix(Expr value) {
    return with("matrix", value);
  }

  /** Input {@code language}, required. */
  public CodeqlResolveEnvironment language(String value) {
    return with("language", value);
  }

  /** Input {@code language}, required. */
  public CodeqlResolveEnvironment language(Expr value) {
    return with("language", value);
  }

  /** Input {@code working-directory}. */
  public CodeqlResolveEnvironment workingDirectory(String value) {
    return with("working-directory", value);
  }

  /** Input {@code working-directory}. */
  public CodeqlResolveEnvironment workingDirectory(Expr value) {
    return with("working-directory", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr environment() {
      return get("environment");
    }
  }
}
