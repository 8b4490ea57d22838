// Generated; to change it, change this table:
// schemas/actions/actions__github-script.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/github-script}, as of v9.0.0. See https://github.com/actions/github-script. */
public final class GithubScript extends Action<GithubScript, GithubScript.Outputs> {

  private GithubScript(ActionCall call) {
    super(call);
  }

  public static GithubScript action() {
    return new GithubScript(ActionCall.of("actions/github-script"));
  }

  @Override
  protected GithubScript copy(ActionCall changed) {
    return new GithubScript(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code script}, required. */
  public GithubScript script(String value) {
    return with("script", value);
  }

  /** Input {@code script}, required. */
  public GithubScript script(Expr value) {
    return with("script", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public GithubScript githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public GithubScript githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Input {@code debug}; default {@code ${{ runner.debug == '1' }}}. */
  public GithubScript debug(boolean value) {
    return with("debug", value);
  }

  /** Input {@code debug}; default {@code ${{ runner.debug == '1' }}}. */
  public GithubScript debug(Expr value) {
    return with("debug", value);
  }

  /** Input {@code user-agent}; default {@code actions/github-script}. */
  public GithubScript userAgent(String value) {
    return with("user-agent", value);
  }

  /** Input {@code user-agent}; default {@code actions/github-script}. */
  public GithubScript userAgent(Expr value) {
    return with("user-agent", value);
  }

  /** Adds items to input {@code previews}. */
  public GithubScript previews(String... items) {
    return withList("previews", ",", items);
  }

  /** Sets all of input {@code previews}. */
  public GithubScript previews(Expr value) {
    return with("previews", value);
  }

  /** Input {@code result-encoding}; default {@code json}. */
  public GithubScript resultEncoding(String value) {
    return with("result-encoding", value);
  }

  /** Input {@code result-encoding}; default {@code json}. */
  public GithubScript resultEncoding(ResultEncoding value) {
    return with("result-encoding", value.toString());
  }

  /** Input {@code result-encoding}; default {@code json}. */
  public GithubScript resultEncoding(Expr value) {
    return with("result-encoding", value);
  }

  /** Input {@code retries}; default {@code 0}. */
  public GithubScript retries(long value) {
    return with("retries", value);
  }

  /** Input {@code retries}; default {@code 0}. */
  public GithubScript retries(Expr value) {
    return with("retries", value);
  }

  /** Adds items to input {@code retry-exempt-status-codes}; default {@code 400,401,403,404,422}. */
  public GithubScript retryExemptStatusCodes(String... items) {
    return withList("retry-exempt-status-codes", ",", items);
  }

  /** Sets all of input {@code retry-exempt-status-codes}; default {@code 400,401,403,404,422}. */
  public GithubScript retryExemptStatusCodes(Expr value) {
    return with("retry-exempt-status-codes", value);
  }

  /** Input {@code base-url}. */
  public GithubScript baseUrl(String value) {
    return with("base-url", value);
  }

  /** Input {@code base-url}. */
  public GithubScript baseUrl(Expr value) {
    return with("base-url", value);
  }

  /** Values of {@code result-encoding}. */
  public enum ResultEncoding {
    STRING("string"),
    JSON("json");

    private final String text;

    ResultEncoding(String text) {
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

    public StringExpr result() {
      return get("result");
    }
  }
}
