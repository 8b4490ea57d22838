// Generated; to change it, change this table:
// schemas/actions/google-github-actions__auth.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code google-github-actions/auth}, as of v3.0.0. See
 * https://github.com/google-github-actions/auth.
 */
public final class GoogleAuth extends Action<GoogleAuth, GoogleAuth.Outputs> {

  private GoogleAuth(ActionCall call) {
    super(call);
  }

  public static GoogleAuth action() {
    return new GoogleAuth(ActionCall.of("google-github-actions/auth"));
  }

  @Override
  protected GoogleAuth copy(ActionCall changed) {
    return new GoogleAuth(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code project_id}. */
  public GoogleAuth projectId(String value) {
    return with("project_id", value);
  }

  /** Input {@code project_id}. */
  public GoogleAuth projectId(Expr value) {
    return with("project_id", value);
  }

  /** Input {@code workload_identity_provider}. */
  public GoogleAuth workloadIdentityProvider(String value) {
    return with("workload_identity_provider", value);
  }

  /** Input {@code workload_identity_provider}. */
  public GoogleAuth workloadIdentityProvider(Expr value) {
    return with("workload_identity_provider", value);
  }

  /** Input {@code service_account}. */
  public GoogleAuth serviceAccount(String value) {
    return with("service_account", value);
  }

  /** Input {@code service_account}. */
  public GoogleAuth serviceAccount(Expr value) {
    return with("service_account", value);
  }

  /** Input {@code audience}. */
  public GoogleAuth audience(String value) {
    return with("audience", value);
  }

  /** Input {@code audience}. */
  public GoogleAuth audience(Expr value) {
    return with("audience", value);
  }

  /** Input {@code credentials_json}. */
  public GoogleAuth credentialsJson(String value) {
    return with("credentials_json", value);
  }

  /** Input {@code credentials_json}. */
  public GoogleAuth credentialsJson(Expr value) {
    return with("credentials_json", value);
  }

  /** Input {@code create_credentials_file}; default {@code true}. */
  public GoogleAuth createCredentialsFile(boolean value) {
    return with("create_credentials_file", value);
  }

  /** Input {@code create_credentials_file}; default {@code true}. */
  public GoogleAuth createCredentialsFile(Expr value) {
    return with("create_credentials_file", value);
  }

  /** Input {@code export_environment_variables}; default {@code true}. */
  public GoogleAuth exportEnvironmentVariables(boolean value) {
    return with("export_environment_variables", value);
  }

  /** Input {@code export_environment_variables}; default {@code true}. */
  public GoogleAuth exportEnvironmentVariables(Expr value) {
    return with("export_environment_variables", value);
  }

  /** Input {@code token_format}. */
  public GoogleAuth tokenFormat(String value) {
    return with("token_format", value);
  }

  /** Input {@code token_format}. */
  public GoogleAuth tokenFormat(TokenFormat value) {
    return with("token_format", value.toString());
  }

  /** Input {@code token_format}. */
  public GoogleAuth tokenFormat(Expr value) {
    return with("token_format", value);
  }

  /** Adds items to input {@code delegates}. */
  public GoogleAuth delegates(String... items) {
    return withList("delegates", ",", items);
  }

  /** Sets all of input {@code delegates}. */
  public GoogleAuth delegates(Expr value) {
    return with("delegates", value);
  }

  /** Input {@code universe}; default {@code googleapis.com}. */
  public GoogleAuth universe(String value) {
    return with("universe", value);
  }

  /** Input {@code universe}; default {@code googleapis.com}. */
  public GoogleAuth universe(Expr value) {
    return with("universe", value);
  }

  /** Input {@code request_reason}. */
  public GoogleAuth requestReason(String value) {
    return with("request_reason", value);
  }

  /** Input {@code request_reason}. */
  public GoogleAuth requestReason(Expr value) {
    return with("request_reason", value);
  }

  /** Input {@code cleanup_credentials}; default {@code true}. */
  public GoogleAuth cleanupCredentials(boolean value) {
    return with("cleanup_credentials", value);
  }

  /** Input {@code cleanup_credentials}; default {@code true}. */
  public GoogleAuth cleanupCredentials(Expr value) {
    return with("cleanup_credentials", value);
  }

  /** Input {@code access_token_lifetime}; default {@code 3600s}. */
  public GoogleAuth accessTokenLifetime(String value) {
    return with("access_token_lifetime", value);
  }

  /** Input {@code access_token_lifetime}; default {@code 3600s}. */
  public GoogleAuth accessTokenLifetime(Expr value) {
    return with("access_token_lifetime", value);
  }

  /**
   * Adds items to input {@code access_token_scopes}; default
   * {@code https://www.googleapis.com/auth/cloud-platform}.
   */
  public GoogleAuth accessTokenScopes(String... items) {
    return withList("access_token_scopes", ",", items);
  }

  /**
   * Sets all of input {@code access_token_scopes}; default
   * {@code https://www.googleapis.com/auth/cloud-platform}.
   */
  public GoogleAuth accessTokenScopes(Expr value) {
    return with("access_token_scopes", value);
  }

  /** Input {@code access_token_subject}. */
  public GoogleAuth accessTokenSubject(String value) {
    return with("access_token_subject", value);
  }

  /** Input {@code access_token_subject}. */
  public GoogleAuth accessTokenSubject(Expr value) {
    return with("access_token_subject", value);
  }

  /** Input {@code id_token_audience}. */
  public GoogleAuth idTokenAudience(String value) {
    return with("id_token_audience", value);
  }

  /** Input {@code id_token_audience}. */
  public GoogleAuth idTokenAudience(Expr value) {
    return with("id_token_audience", value);
  }

  /** Input {@code id_token_include_email}; default {@code false}. */
  public GoogleAuth idTokenIncludeEmail(boolean value) {
    return with("id_token_include_email", value);
  }

  /** Input {@code id_token_include_email}; default {@code false}. */
  public GoogleAuth idTokenIncludeEmail(Expr value) {
    return with("id_token_include_email", value);
  }

  /** Values of {@code token_format}. */
  public enum TokenFormat {
    ACCESS_TOKEN("access_token"),
    ID_TOKEN("id_token");

    private final String text;

    TokenFormat(String text) {
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

    public StringExpr projectId() {
      return get("project_id");
    }

    public StringExpr credentialsFilePath() {
      return get("credentials_file_path");
    }

    public StringExpr authToken() {
      return get("auth_token");
    }

    public StringExpr accessToken() {
      return get("access_token");
    }

    public StringExpr idToken() {
      return get("id_token");
    }
  }
}
