// Generated; to change it, change this table:
// schemas/actions/google-github-actions__run-gemini-cli.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code google-github-actions/run-gemini-cli}, as of v0. See
 * https://github.com/google-github-actions/run-gemini-cli.
 */
public final class RunGeminiCli extends Action<RunGeminiCli, RunGeminiCli.Outputs> {

  private RunGeminiCli(ActionCall call) {
    super(call);
  }

  public static RunGeminiCli action() {
    return new RunGeminiCli(ActionCall.of("google-github-actions/run-gemini-cli"));
  }

  @Override
  protected RunGeminiCli copy(ActionCall changed) {
    return new RunGeminiCli(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code extensions}. */
  public RunGeminiCli extensions(String value) {
    return with("extensions", value);
  }

  /** Input {@code extensions}. */
  public RunGeminiCli extensions(Expr value) {
    return with("extensions", value);
  }

  /** Input {@code gcp_access_token_scopes}. */
  public RunGeminiCli gcpAccessTokenScopes(String value) {
    return with("gcp_access_token_scopes", value);
  }

  /** Input {@code gcp_access_token_scopes}. */
  public RunGeminiCli gcpAccessTokenScopes(Expr value) {
    return with("gcp_access_token_scopes", value);
  }

  /** Input {@code gcp_location}. */
  public RunGeminiCli gcpLocation(String value) {
    return with("gcp_location", value);
  }

  /** Input {@code gcp_location}. */
  public RunGeminiCli gcpLocation(Expr value) {
    return with("gcp_location", value);
  }

  /** Input {@code gcp_project_id}. */
  public RunGeminiCli gcpProjectId(String value) {
    return with("gcp_project_id", value);
  }

  /** Input {@code gcp_project_id}. */
  public RunGeminiCli gcpProjectId(Expr value) {
    return with("gcp_project_id", value);
  }

  /** Input {@code gcp_service_account}. */
  public RunGeminiCli gcpServiceAccount(String value) {
    return with("gcp_service_account", value);
  }

  /** Input {@code gcp_service_account}. */
  public RunGeminiCli gcpServiceAccount(Expr value) {
    return with("gcp_service_account", value);
  }

  /** Input {@code gcp_token_format}. */
  public RunGeminiCli gcpTokenFormat(String value) {
    return with("gcp_token_format", value);
  }

  /** Input {@code gcp_token_format}. */
  public RunGeminiCli gcpTokenFormat(Expr value) {
    return with("gcp_token_format", value);
  }

  /** Input {@code gcp_workload_identity_provider}. */
  public RunGeminiCli gcpWorkloadIdentityProvider(String value) {
    return with("gcp_workload_identity_provider", value);
  }

  /** Input {@code gcp_workload_identity_provider}. */
  public RunGeminiCli gcpWorkloadIdentityProvider(Expr value) {
    return with("gcp_workload_identity_provider", value);
  }

  /** Input {@code gemini_api_key}. */
  public RunGeminiCli geminiApiKey(String value) {
    return with("gemini_api_key", value);
  }

  /** Input {@code gemini_api_key}. */
  public RunGeminiCli geminiApiKey(Expr value) {
    return with("gemini_api_key", value);
  }

  /** Input {@code gemini_cli_version}. */
  public RunGeminiCli geminiCliVersion(long value) {
    return with("gemini_cli_version", value);
  }

  /** Input {@code gemini_cli_version}. */
  public RunGeminiCli geminiCliVersion(String value) {
    return with("gemini_cli_version", value);
  }

  /** Input {@code gemini_cli_version}. */
  public RunGeminiCli geminiCliVersion(Expr value) {
    return with("gemini_cli_version", value);
  }

  /** Input {@code gemini_debug}. */
  public RunGeminiCli geminiDebug(String value) {
    return with("gemini_debug", value);
  }

  /** Input {@code gemini_debug}. */
  public RunGeminiCli geminiDebug(Expr value) {
    return with("gemini_debug", value);
  }

  /** Input {@code gemini_model}. */
  public RunGeminiCli geminiModel(String value) {
    return with("gemini_model", value);
  }

  /** Input {@code gemini_model}. */
  public RunGeminiCli geminiModel(Expr value) {
    return with("gemini_model", value);
  }

  /** Input {@code google_api_key}. */
  public RunGeminiCli googleApiKey(String value) {
    return with("google_api_key", value);
  }

  /** Input {@code google_api_key}. */
  public RunGeminiCli googleApiKey(Expr value) {
    return with("google_api_key", value);
  }

  /** Input {@code prompt}. */
  public RunGeminiCli prompt(String value) {
    return with("prompt", value);
  }

  /** Input {@code prompt}. */
  public RunGeminiCli prompt(Expr value) {
    return with("prompt", value);
  }

  /** Input {@code settings}. */
  public RunGeminiCli settings(String value) {
    return with("settings", value);
  }

  /** Input {@code settings}. */
  public RunGeminiCli settings(Expr value) {
    return with("settings", value);
  }

  /** Input {@code upload_artifacts}. */
  public RunGeminiCli uploadArtifacts(String value) {
    return with("upload_artifacts", value);
  }

  /** Input {@code upload_artifacts}. */
  public RunGeminiCli uploadArtifacts(Expr value) {
    return with("upload_artifacts", value);
  }

  /** Input {@code use_gemini_code_assist}. */
  public RunGeminiCli useGeminiCodeAssist(String value) {
    return with("use_gemini_code_assist", value);
  }

  /** Input {@code use_gemini_code_assist}. */
  public RunGeminiCli useGeminiCodeAssist(Expr value) {
    return with("use_gemini_code_assist", value);
  }

  /** Input {@code use_pnpm}. */
  public RunGeminiCli usePnpm(String value) {
    return with("use_pnpm", value);
  }

  /** Input {@code use_pnpm}. */
  public RunGeminiCli usePnpm(Expr value) {
    return with("use_pnpm", value);
  }

  /** Input {@code use_vertex_ai}. */
  public RunGeminiCli useVertexAi(String value) {
    return with("use_vertex_ai", value);
  }

  /** Input {@code use_vertex_ai}. */
  public RunGeminiCli useVertexAi(Expr value) {
    return with("use_vertex_ai", value);
  }

  /** Input {@code workflow_name}. */
  public RunGeminiCli workflowName(String value) {
    return with("workflow_name", value);
  }

  /** Input {@code workflow_name}. */
  public RunGeminiCli workflowName(Expr value) {
    return with("workflow_name", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr error() {
      return get("error");
    }

    public StringExpr summary() {
      return get("summary");
    }
  }
}
