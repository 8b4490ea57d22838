// Generated; to change it, change this table:
// schemas/actions/github__codeql-action__autobuild.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code github/codeql-action/autobuild}, as of v4.37.8. See
 * https://github.com/github/codeql-action.
 */
public final class CodeqlAutobuild extends Action<CodeqlAutobuild, StepOutputs> {

  private CodeqlAutobuild(ActionCall call) {
    super(call);
  }

  public static CodeqlAutobuild action() {
    return new CodeqlAutobuild(ActionCall.of("github/codeql-action/autobuild"));
  }

  @Override
  protected CodeqlAutobuild copy(ActionCall changed) {
    return new CodeqlAutobuild(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public CodeqlAutobuild token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public CodeqlAutobuild token(Expr value) {
    return with("token", value);
  }

  /** Input {@code matrix}; default {@code ${{ toJson(matrix) }}}. */
  public CodeqlAutobuild matrix(String value) {
    return with("matrix", value);
  }

  /** Input {@code matrix}; default {@code ${{ toJson(matrix) }}}. */
  public CodeqlAutobuild matrix(Expr value) {
    return with("matrix", value);
  }

  /** Input {@code working-directory}. */
  public CodeqlAutobuild workingDirectory(String value) {
    return with("working-directory", value);
  }

  /** Input {@code working-directory}. */
  public CodeqlAutobuild workingDirectory(Expr value) {
    return with("working-directory", value);
  }
}
