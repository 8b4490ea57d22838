// Generated; to change it, change this table:
// schemas/actions/github__codeql-action__analyze.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code github/codeql-action/analyze}, as of v4.37.8. See https://github.com/github/codeql-action.
 */
public final class CodeqlAnalyze extends Action<CodeqlAnalyze, CodeqlAnalyze.Outputs> {

  private CodeqlAnalyze(ActionCall call) {
    super(call);
  }

  public static CodeqlAnalyze action() {
    return new CodeqlAnalyze(ActionCall.of("github/codeql-action/analyze"));
  }

  @Override
  protected CodeqlAnalyze copy(ActionCall changed) {
    return new CodeqlAnalyze(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code check_name}. */
  public CodeqlAnalyze checkName(String value) {
    return with("check_name", value);
  }

  /** Input {@code check_name}. */
  public CodeqlAnalyze checkName(Expr value) {
    return with("check_name", value);
  }

  /** Input {@code output}; default {@code ../results}. */
  public CodeqlAnalyze output(String value) {
    return with("output", value);
  }

  /** Input {@code output}; default {@code ../results}. */
  public CodeqlAnalyze output(Expr value) {
    return with("output", value);
  }

  /** Input {@code upload}; default {@code always}. */
  public CodeqlAnalyze upload(String value) {
    return with("upload", value);
  }

  /** Input {@code upload}; default {@code always}. */
  public CodeqlAnalyze upload(Upload value) {
    return with("upload", value.toString());
  }

  /** Input {@code upload}; default {@code always}. */
  public CodeqlAnalyze upload(Expr value) {
    return with("upload", value);
  }

  /**
   * Input {@code cleanup-level}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public CodeqlAnalyze cleanupLevel(String value) {
    return with("cleanup-level", value);
  }

  /**
   * Input {@code cleanup-level}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public CodeqlAnalyze cleanupLevel(CleanupLevel value) {
    return with("cleanup-level", value.toString());
  }

  /**
   * Input {@code cleanup-level}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public CodeqlAnalyze cleanupLevel(Expr value) {
    return with("cleanup-level", value);
  }

  /** Input {@code ram}. */
  public CodeqlAnalyze ram(long value) {
    return with("ram", value);
  }

  /** Input {@code ram}. */
  public CodeqlAnalyze ram(Expr value) {
    return with("ram", value);
  }

  /**
   * Input {@code add-snippets}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public CodeqlAnalyze addSnippets(boolean value) {
    return with("add-snippets", value);
  }

  /**
   * Input {@code add-snippets}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public CodeqlAnalyze addSnippets(Expr value) {
    return with("add-snippets", value);
  }

  /** Input {@code skip-queries}; default {@code false}. */
  public CodeqlAnalyze skipQueries(boolean value) {
    return with("skip-queries", value);
  }

  /** Input {@code skip-queries}; default {@code false}. */
  public CodeqlAnalyze skipQueries(Expr value) {
    return with("skip-queries", value);
  }

  /** Input {@code threads}. */
  public CodeqlAnalyze threads(long value) {
    return with("threads", value);
  }

  /** Input {@code threads}. */
  public CodeqlAnalyze threads(Expr value) {
    return with("threads", value);
  }

  /** Input {@code checkout_path}; default {@code ${{ github.workspace }}}. */
  public CodeqlAnalyze checkoutPath(String value) {
    return with("checkout_path", value);
  }

  /** Input {@code checkout_path}; default {@code ${{ github.workspace }}}. */
  public CodeqlAnalyze checkoutPath(Expr value) {
    return with("checkout_path", value);
  }

  /** Input {@code ref}. */
  public CodeqlAnalyze ref(String value) {
    return with("ref", value);
  }

  /** Input {@code ref}. */
  public CodeqlAnalyze ref(Expr value) {
    return with("ref", value);
  }

  /** Input {@code sha}. */
  public CodeqlAnalyze sha(String value) {
    return with("sha", value);
  }

  /** Input {@code sha}. */
  public CodeqlAnalyze sha(Expr value) {
    return with("sha", value);
  }

  /** Input {@code category}. */
  public CodeqlAnalyze category(String value) {
    return with("category", value);
  }

  /** Input {@code category}. */
  public CodeqlAnalyze category(Expr value) {
    return with("category", value);
  }

  /** Input {@code upload-database}; default {@code true}. */
  public CodeqlAnalyze uploadDatabase(boolean value) {
    return with("upload-database", value);
  }

  /** Input {@code upload-database}; default {@code true}. */
  public CodeqlAnalyze uploadDatabase(Expr value) {
    return with("upload-database", value);
  }

  /** Input {@code post-processed-sarif-path}. */
  public CodeqlAnalyze postProcessedSarifPath(String value) {
    return with("post-processed-sarif-path", value);
  }

  /** Input {@code post-processed-sarif-path}. */
  public CodeqlAnalyze postProcessedSarifPath(Expr value) {
    return with("post-processed-sarif-path", value);
  }

  /** Input {@code wait-for-processing}; default {@code true}. */
  public CodeqlAnalyze waitForProcessing(boolean value) {
    return with("wait-for-processing", value);
  }

  /** Input {@code wait-for-processing}; default {@code true}. */
  public CodeqlAnalyze waitForProcessing(Expr value) {
    return with("wait-for-processing", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public CodeqlAnalyze token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public CodeqlAnalyze token(Expr value) {
    return with("token", value);
  }

  /** Input {@code matrix}; default {@code ${{ toJson(matrix) }}}. */
  public CodeqlAnalyze matrix(String value) {
    return with("matrix", value);
  }

  /** Input {@code matrix}; default {@code ${{ toJson(matrix) }}}. */
  public CodeqlAnalyze matrix(Expr value) {
    return with("matrix", value);
  }

  /** Input {@code expect-error}; default {@code false}. */
  public CodeqlAnalyze expectError(boolean value) {
    return with("expect-error", value);
  }

  /** Input {@code expect-error}; default {@code false}. */
  public CodeqlAnalyze expectError(Expr value) {
    return with("expect-error", value);
  }

  /** Values of {@code upload}. */
  public enum Upload {
    ALWAYS("always"),
    FAILURE_ONLY("failure-only"),
    NEVER("never");

    private final String text;

    Upload(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code cleanup-level}. */
  public enum CleanupLevel {
    NONE("none"),
    BRUTAL("brutal"),
    NORMAL("normal"),
    LIGHT("light");

    private final String text;

    CleanupLevel(String text) {
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

    public StringExpr dbLocations() {
      return get("db-locations");
    }

    public StringExpr sarifOutput() {
      return get("sarif-output");
    }

    public StringExpr sarifId() {
      return get("sarif-id");
    }
  }
}
