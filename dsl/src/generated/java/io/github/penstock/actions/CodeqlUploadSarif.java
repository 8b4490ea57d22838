// Generated; to change it, change this table:
// schemas/actions/github__codeql-action__upload-sarif.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code github/codeql-action/upload-sarif}, as of v4.37.8. See
 * https://github.com/github/codeql-action.
 */
public final class CodeqlUploadSarif extends Action<CodeqlUploadSarif, CodeqlUploadSarif.Outputs> {

  private CodeqlUploadSarif(ActionCall call) {
    super(call);
  }

  public static CodeqlUploadSarif action() {
    return new CodeqlUploadSarif(ActionCall.of("github/codeql-action/upload-sarif"));
  }

  @Override
  protected CodeqlUploadSarif copy(ActionCall changed) {
    return new CodeqlUploadSarif(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code sarif_file}; default {@code ../results}. */
  public CodeqlUploadSarif sarifFile(String value) {
    return with("sarif_file", value);
  }

  /** Input {@code sarif_file}; default {@code ../results}. */
  public CodeqlUploadSarif sarifFile(Expr value) {
    return with("sarif_file", value);
  }

  /** Input {@code checkout_path}; default {@code ${{ github.workspace }}}. */
  public CodeqlUploadSarif checkoutPath(String value) {
    return with("checkout_path", value);
  }

  /** Input {@code checkout_path}; default {@code ${{ github.workspace }}}. */
  public CodeqlUploadSarif checkoutPath(Expr value) {
    return with("checkout_path", value);
  }

  /** Input {@code ref}. */
  public CodeqlUploadSarif ref(String value) {
    return with("ref", value);
  }

  /** Input {@code ref}. */
  public CodeqlUploadSarif ref(Expr value) {
    return with("ref", value);
  }

  /** Input {@code sha}. */
  public CodeqlUploadSarif sha(String value) {
    return with("sha", value);
  }

  /** Input {@code sha}. */
  public CodeqlUploadSarif sha(Expr value) {
    return with("sha", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public CodeqlUploadSarif token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public CodeqlUploadSarif token(Expr value) {
    return with("token", value);
  }

  /** Input {@code matrix}; default {@code ${{ toJson(matrix) }}}. */
  public CodeqlUploadSarif matrix(String value) {
    return with("matrix", value);
  }

  /** Input {@code matrix}; default {@code ${{ toJson(matrix) }}}. */
  public CodeqlUploadSarif matrix(Expr value) {
    return with("matrix", value);
  }

  /** Input {@code category}. */
  public CodeqlUploadSarif category(String value) {
    return with("category", value);
  }

  /** Input {@code category}. */
  public CodeqlUploadSarif category(Expr value) {
    return with("category", value);
  }

  /** Input {@code wait-for-processing}; default {@code true}. */
  public CodeqlUploadSarif waitForProcessing(boolean value) {
    return with("wait-for-processing", value);
  }

  /** Input {@code wait-for-processing}; default {@code true}. */
  public CodeqlUploadSarif waitForProcessing(Expr value) {
    return with("wait-for-processing", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr sarifId() {
      return get("sarif-id");
    }

    public StringExpr sarifIds() {
      return get("sarif-ids");
    }
  }
}
