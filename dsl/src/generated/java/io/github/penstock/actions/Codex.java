// Generated; to change it, change this table:
// schemas/actions/openai__codex-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code openai/codex-action}, as of v1. See https://github.com/openai/codex-action. */
public final class Codex extends Action<Codex, Codex.Outputs> {

  private Codex(ActionCall call) {
    super(call);
  }

  public static Codex action() {
    return new Codex(ActionCall.of("openai/codex-action"));
  }

  @Override
  protected Codex copy(ActionCall changed) {
    return new Codex(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code allow-bots}. */
  public Codex allowBots(String value) {
    return with("allow-bots", value);
  }

  /** Input {@code allow-bots}. */
  public Codex allowBots(Expr value) {
    return with("allow-bots", value);
  }

  /** Input {@code allow-users}. */
  public Codex allowUsers(String value) {
    return with("allow-users", value);
  }

  /** Input {@code allow-users}. */
  public Codex allowUsers(Expr value) {
    return with("allow-users", value);
  }

  /** Input {@code codex-args}. */
  public Codex codexArgs(String value) {
    return with("codex-args", value);
  }

  /** Input {@code codex-args}. */
  public Codex codexArgs(Expr value) {
    return with("codex-args", value);
  }

  /** Input {@code codex-home}. */
  public Codex codexHome(String value) {
    return with("codex-home", value);
  }

  /** Input {@code codex-home}. */
  public Codex codexHome(Expr value) {
    return with("codex-home", value);
  }

  /** Input {@code codex-user}. */
  public Codex codexUser(String value) {
    return with("codex-user", value);
  }

  /** Input {@code codex-user}. */
  public Codex codexUser(Expr value) {
    return with("codex-user", value);
  }

  /** Input {@code codex-version}. */
  public Codex codexVersion(long value) {
    return with("codex-version", value);
  }

  /** Input {@code codex-version}. */
  public Codex codexVersion(String value) {
    return with("codex-version", value);
  }

  /** Input {@code codex-version}. */
  public Codex codexVersion(Expr value) {
    return with("codex-version", value);
  }

  /** Input {@code effort}. */
  public Codex effort(String value) {
    return with("effort", value);
  }

  /** Input {@code effort}. */
  public Codex effort(Expr value) {
    return with("effort", value);
  }

  /** Input {@code model}. */
  public Codex model(String value) {
    return with("model", value);
  }

  /** Input {@code model}. */
  public Codex model(Expr value) {
    return with("model", value);
  }

  /** Input {@code openai-api-key}. */
  public Codex openaiApiKey(String value) {
    return with("openai-api-key", value);
  }

  /** Input {@code openai-api-key}. */
  public Codex openaiApiKey(Expr value) {
    return with("openai-api-key", value);
  }

  /** Input {@code output-file}. */
  public Codex outputFile(String value) {
    return with("output-file", value);
  }

  /** Input {@code output-file}. */
  public Codex outputFile(Expr value) {
    return with("output-file", value);
  }

  /** Input {@code output-schema}. */
  public Codex outputSchema(String value) {
    return with("output-schema", value);
  }

  /** Input {@code output-schema}. */
  public Codex outputSchema(Expr value) {
    return with("output-schema", value);
  }

  /** Input {@code output-schema-file}. */
  public Codex outputSchemaFile(String value) {
    return with("output-schema-file", value);
  }

  /** Input {@code output-schema-file}. */
  public Codex outputSchemaFile(Expr value) {
    return with("output-schema-file", value);
  }

  /** Input {@code prompt}. */
  public Codex prompt(String value) {
    return with("prompt", value);
  }

  /** Input {@code prompt}. */
  public Codex prompt(Expr value) {
    return with("prompt", value);
  }

  /** Input {@code prompt-file}. */
  public Codex promptFile(String value) {
    return with("prompt-file", value);
  }

  /** Input {@code prompt-file}. */
  public Codex promptFile(Expr value) {
    return with("prompt-file", value);
  }

  /** Input {@code responses-api-endpoint}. */
  public Codex responsesApiEndpoint(String value) {
    return with("responses-api-endpoint", value);
  }

  /** Input {@code responses-api-endpoint}. */
  public Codex responsesApiEndpoint(Expr value) {
    return with("responses-api-endpoint", value);
  }

  /** Input {@code safety-strategy}. */
  public Codex safetyStrategy(String value) {
    return with("safety-strategy", value);
  }

  /** Input {@code safety-strategy}. */
  public Codex safetyStrategy(Expr value) {
    return with("safety-strategy", value);
  }

  /** Input {@code sandbox}. */
  public Codex sandbox(String value) {
    return with("sandbox", value);
  }

  /** Input {@code sandbox}. */
  public Codex sandbox(Expr value) {
    return with("sandbox", value);
  }

  /** Input {@code working-directory}. */
  public Codex workingDirectory(String value) {
    return with("working-directory", value);
  }

  /** Input {@code working-directory}. */
  public Codex workingDirectory(Expr value) {
    return with("working-directory", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr finalMessage() {
      return get("final-message");
    }
  }
}
