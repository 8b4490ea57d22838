// Generated; to change it, change this table:
// schemas/actions/actions__ai-inference.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/ai-inference}, as of v2.1.0. See https://github.com/actions/ai-inference. */
public final class AiInference extends Action<AiInference, AiInference.Outputs> {

  private AiInference(ActionCall call) {
    super(call);
  }

  public static AiInference action() {
    return new AiInference(ActionCall.of("actions/ai-inference"));
  }

  @Override
  protected AiInference copy(ActionCall changed) {
    return new AiInference(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code custom-headers}. */
  public AiInference customHeaders(String value) {
    return with("custom-headers", value);
  }

  /** Input {@code custom-headers}. */
  public AiInference customHeaders(Expr value) {
    return with("custom-headers", value);
  }

  /** Input {@code enable-github-mcp}. */
  public AiInference enableGithubMcp(String value) {
    return with("enable-github-mcp", value);
  }

  /** Input {@code enable-github-mcp}. */
  public AiInference enableGithubMcp(Expr value) {
    return with("enable-github-mcp", value);
  }

  /** Input {@code endpoint}. */
  public AiInference endpoint(String value) {
    return with("endpoint", value);
  }

  /** Input {@code endpoint}. */
  public AiInference endpoint(Expr value) {
    return with("endpoint", value);
  }

  /** Input {@code file_input}. */
  public AiInference fileInput(String value) {
    return with("file_input", value);
  }

  /** Input {@code file_input}. */
  public AiInference fileInput(Expr value) {
    return with("file_input", value);
  }

  /** Input {@code github-mcp-token}. */
  public AiInference githubMcpToken(String value) {
    return with("github-mcp-token", value);
  }

  /** Input {@code github-mcp-token}. */
  public AiInference githubMcpToken(Expr value) {
    return with("github-mcp-token", value);
  }

  /** Input {@code github-mcp-toolsets}. */
  public AiInference githubMcpToolsets(String value) {
    return with("github-mcp-toolsets", value);
  }

  /** Input {@code github-mcp-toolsets}. */
  public AiInference githubMcpToolsets(Expr value) {
    return with("github-mcp-toolsets", value);
  }

  /** Input {@code input}. */
  public AiInference input(String value) {
    return with("input", value);
  }

  /** Input {@code input}. */
  public AiInference input(Expr value) {
    return with("input", value);
  }

  /** Input {@code max-completion-tokens}. */
  public AiInference maxCompletionTokens(String value) {
    return with("max-completion-tokens", value);
  }

  /** Input {@code max-completion-tokens}. */
  public AiInference maxCompletionTokens(Expr value) {
    return with("max-completion-tokens", value);
  }

  /** Input {@code max-tokens}. */
  public AiInference maxTokens(String value) {
    return with("max-tokens", value);
  }

  /** Input {@code max-tokens}. */
  public AiInference maxTokens(Expr value) {
    return with("max-tokens", value);
  }

  /** Input {@code model}. */
  public AiInference model(String value) {
    return with("model", value);
  }

  /** Input {@code model}. */
  public AiInference model(Expr value) {
    return with("model", value);
  }

  /** Input {@code prompt}. */
  public AiInference prompt(String value) {
    return with("prompt", value);
  }

  /** Input {@code prompt}. */
  public AiInference prompt(Expr value) {
    return with("prompt", value);
  }

  /** Input {@code prompt-file}. */
  public AiInference promptFile(String value) {
    return with("prompt-file", value);
  }

  /** Input {@code prompt-file}. */
  public AiInference promptFile(Expr value) {
    return with("prompt-file", value);
  }

  /** Input {@code system-prompt}. */
  public AiInference systemPrompt(String value) {
    return with("system-prompt", value);
  }

  /** Input {@code system-prompt}. */
  public AiInference systemPrompt(Expr value) {
    return with("system-prompt", value);
  }

  /** Input {@code system-prompt-file}. */
  public AiInference systemPromptFile(String value) {
    return with("system-prompt-file", value);
  }

  /** Input {@code system-prompt-file}. */
  public AiInference systemPromptFile(Expr value) {
    return with("system-prompt-file", value);
  }

  /** Input {@code temperature}. */
  public AiInference temperature(String value) {
    return with("temperature", value);
  }

  /** Input {@code temperature}. */
  public AiInference temperature(Expr value) {
    return with("temperature", value);
  }

  /** Input {@code token}. */
  public AiInference token(String value) {
    return with("token", value);
  }

  /** Input {@code token}. */
  public AiInference token(Expr value) {
    return with("token", value);
  }

  /** Input {@code top-p}. */
  public AiInference topP(String value) {
    return with("top-p", value);
  }

  /** Input {@code top-p}. */
  public AiInference topP(Expr value) {
    return with("top-p", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr response() {
      return get("response");
    }

    public StringExpr responseFile() {
      return get("response-file");
    }
  }
}
