// Generated; to change it, change this table:
// schemas/actions/aws-actions__configure-aws-credentials.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code aws-actions/configure-aws-credentials}, as of v6.2.3. See
 * https://github.com/aws-actions/configure-aws-credentials.
 */
public final class ConfigureAwsCredentials
    extends Action<ConfigureAwsCredentials, ConfigureAwsCredentials.Outputs> {

  private ConfigureAwsCredentials(ActionCall call) {
    super(call);
  }

  public static ConfigureAwsCredentials action() {
    return new ConfigureAwsCredentials(ActionCall.of("aws-actions/configure-aws-credentials"));
  }

  @Override
  protected ConfigureAwsCredentials copy(ActionCall changed) {
    return new ConfigureAwsCredentials(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code aws-region}, required. */
  public ConfigureAwsCredentials awsRegion(String value) {
    return with("aws-region", value);
  }

  /** Input {@code aws-region}, required. */
  public ConfigureAwsCredentials awsRegion(Expr value) {
    return with("aws-region", value);
  }

  /** Input {@code aws-profile}. */
  public ConfigureAwsCredentials awsProfile(String value) {
    return with("aws-profile", value);
  }

  /** Input {@code aws-profile}. */
  public ConfigureAwsCredentials awsProfile(Expr value) {
    return with("aws-profile", value);
  }

  /** Input {@code overwrite-aws-profile}. */
  public ConfigureAwsCredentials overwriteAwsProfile(boolean value) {
    return with("overwrite-aws-profile", value);
  }

  /** Input {@code overwrite-aws-profile}. */
  public ConfigureAwsCredentials overwriteAwsProfile(Expr value) {
    return with("overwrite-aws-profile", value);
  }

  /** Input {@code role-to-assume}. */
  public ConfigureAwsCredentials roleToAssume(String value) {
    return with("role-to-assume", value);
  }

  /** Input {@code role-to-assume}. */
  public ConfigureAwsCredentials roleToAssume(Expr value) {
    return with("role-to-assume", value);
  }

  /** Input {@code aws-access-key-id}. */
  public ConfigureAwsCredentials awsAccessKeyId(String value) {
    return with("aws-access-key-id", value);
  }

  /** Input {@code aws-access-key-id}. */
  public ConfigureAwsCredentials awsAccessKeyId(Expr value) {
    return with("aws-access-key-id", value);
  }

  /** Input {@code aws-secret-access-key}. */
  public ConfigureAwsCredentials awsSecretAccessKey(String value) {
    return with("aws-secret-access-key", value);
  }

  /** Input {@code aws-secret-access-key}. */
  public ConfigureAwsCredentials awsSecretAccessKey(Expr value) {
    return with("aws-secret-access-key", value);
  }

  /** Input {@code aws-session-token}. */
  public ConfigureAwsCredentials awsSessionToken(String value) {
    return with("aws-session-token", value);
  }

  /** Input {@code aws-session-token}. */
  public ConfigureAwsCredentials awsSessionToken(Expr value) {
    return with("aws-session-token", value);
  }

  /** Input {@code web-identity-token-file}. */
  public ConfigureAwsCredentials webIdentityTokenFile(String value) {
    return with("web-identity-token-file", value);
  }

  /** Input {@code web-identity-token-file}. */
  public ConfigureAwsCredentials webIdentityTokenFile(Expr value) {
    return with("web-identity-token-file", value);
  }

  /** Input {@code role-chaining}. */
  public ConfigureAwsCredentials roleChaining(boolean value) {
    return with("role-chaining", value);
  }

  /** Input {@code role-chaining}. */
  public ConfigureAwsCredentials roleChaining(Expr value) {
    return with("role-chaining", value);
  }

  /** Input {@code audience}; default {@code sts.amazonaws.com}. */
  public ConfigureAwsCredentials audience(String value) {
    return with("audience", value);
  }

  /** Input {@code audience}; default {@code sts.amazonaws.com}. */
  public ConfigureAwsCredentials audience(Expr value) {
    return with("audience", value);
  }

  /** Input {@code http-proxy}. */
  public ConfigureAwsCredentials httpProxy(String value) {
    return with("http-proxy", value);
  }

  /** Input {@code http-proxy}. */
  public ConfigureAwsCredentials httpProxy(Expr value) {
    return with("http-proxy", value);
  }

  /** Input {@code no-proxy}. */
  public ConfigureAwsCredentials noProxy(String value) {
    return with("no-proxy", value);
  }

  /** Input {@code no-proxy}. */
  public ConfigureAwsCredentials noProxy(Expr value) {
    return with("no-proxy", value);
  }

  /** Input {@code mask-aws-account-id}. */
  public ConfigureAwsCredentials maskAwsAccountId(boolean value) {
    return with("mask-aws-account-id", value);
  }

  /** Input {@code mask-aws-account-id}. */
  public ConfigureAwsCredentials maskAwsAccountId(Expr value) {
    return with("mask-aws-account-id", value);
  }

  /** Input {@code role-duration-seconds}. */
  public ConfigureAwsCredentials roleDurationSeconds(long value) {
    return with("role-duration-seconds", value);
  }

  /** Input {@code role-duration-seconds}. */
  public ConfigureAwsCredentials roleDurationSeconds(Expr value) {
    return with("role-duration-seconds", value);
  }

  /** Input {@code role-external-id}. */
  public ConfigureAwsCredentials roleExternalId(String value) {
    return with("role-external-id", value);
  }

  /** Input {@code role-external-id}. */
  public ConfigureAwsCredentials roleExternalId(Expr value) {
    return with("role-external-id", value);
  }

  /** Input {@code role-session-name}. */
  public ConfigureAwsCredentials roleSessionName(String value) {
    return with("role-session-name", value);
  }

  /** Input {@code role-session-name}. */
  public ConfigureAwsCredentials roleSessionName(Expr value) {
    return with("role-session-name", value);
  }

  /** Input {@code role-skip-session-tagging}. */
  public ConfigureAwsCredentials roleSkipSessionTagging(boolean value) {
    return with("role-skip-session-tagging", value);
  }

  /** Input {@code role-skip-session-tagging}. */
  public ConfigureAwsCredentials roleSkipSessionTagging(Expr value) {
    return with("role-skip-session-tagging", value);
  }

  /** Adds items to input {@code transitive-tag-keys}. */
  public ConfigureAwsCredentials transitiveTagKeys(String... items) {
    return withList("transitive-tag-keys", ",", items);
  }

  /** Sets all of input {@code transitive-tag-keys}. */
  public ConfigureAwsCredentials transitiveTagKeys(Expr value) {
    return with("transitive-tag-keys", value);
  }

  /** Input {@code inline-session-policy}. */
  public ConfigureAwsCredentials inlineSessionPolicy(String value) {
    return with("inline-session-policy", value);
  }

  /** Input {@code inline-session-policy}. */
  public ConfigureAwsCredentials inlineSessionPolicy(Expr value) {
    return with("inline-session-policy", value);
  }

  /** Adds items to input {@code managed-session-policies}. */
  public ConfigureAwsCredentials managedSessionPolicies(String... items) {
    return withLines("managed-session-policies", items);
  }

  /** Sets all of input {@code managed-session-policies}. */
  public ConfigureAwsCredentials managedSessionPolicies(Expr value) {
    return with("managed-session-policies", value);
  }

  /** Input {@code output-credentials}. */
  public ConfigureAwsCredentials outputCredentials(boolean value) {
    return with("output-credentials", value);
  }

  /** Input {@code output-credentials}. */
  public ConfigureAwsCredentials outputCredentials(Expr value) {
    return with("output-credentials", value);
  }

  /** Input {@code output-env-credentials}. */
  public ConfigureAwsCredentials outputEnvCredentials(boolean value) {
    return with("output-env-credentials", value);
  }

  /** Input {@code output-env-credentials}. */
  public ConfigureAwsCredentials outputEnvCredentials(Expr value) {
    return with("output-env-credentials", value);
  }

  /** Input {@code unset-current-credentials}. */
  public ConfigureAwsCredentials unsetCurrentCredentials(boolean value) {
    return with("unset-current-credentials", value);
  }

  /** Input {@code unset-current-credentials}. */
  public ConfigureAwsCredentials unsetCurrentCredentials(Expr value) {
    return with("unset-current-credentials", value);
  }

  /** Input {@code disable-retry}. */
  public ConfigureAwsCredentials disableRetry(boolean value) {
    return with("disable-retry", value);
  }

  /** Input {@code disable-retry}. */
  public ConfigureAwsCredentials disableRetry(Expr value) {
    return with("disable-retry", value);
  }

  /** Input {@code retry-max-attempts}. */
  public ConfigureAwsCredentials retryMaxAttempts(long value) {
    return with("retry-max-attempts", value);
  }

  /** Input {@code retry-max-attempts}. */
  public ConfigureAwsCredentials retryMaxAttempts(Expr value) {
    return with("retry-max-attempts", value);
  }

  /** Input {@code special-characters-workaround}. */
  public ConfigureAwsCredentials specialCharactersWorkaround(boolean value) {
    return with("special-characters-workaround", value);
  }

  /** Input {@code special-characters-workaround}. */
  public ConfigureAwsCredentials specialCharactersWorkaround(Expr value) {
    return with("special-characters-workaround", value);
  }

  /** Input {@code use-existing-credentials}. */
  public ConfigureAwsCredentials useExistingCredentials(boolean value) {
    return with("use-existing-credentials", value);
  }

  /** Input {@code use-existing-credentials}. */
  public ConfigureAwsCredentials useExistingCredentials(Expr value) {
    return with("use-existing-credentials", value);
  }

  /** Adds items to input {@code allowed-account-ids}. */
  public ConfigureAwsCredentials allowedAccountIds(String... items) {
    return withList("allowed-account-ids", ",", items);
  }

  /** Sets all of input {@code allowed-account-ids}. */
  public ConfigureAwsCredentials allowedAccountIds(Expr value) {
    return with("allowed-account-ids", value);
  }

  /** Input {@code force-skip-oidc}. */
  public ConfigureAwsCredentials forceSkipOidc(boolean value) {
    return with("force-skip-oidc", value);
  }

  /** Input {@code force-skip-oidc}. */
  public ConfigureAwsCredentials forceSkipOidc(Expr value) {
    return with("force-skip-oidc", value);
  }

  /** Input {@code action-timeout-s}. */
  public ConfigureAwsCredentials actionTimeoutS(long value) {
    return with("action-timeout-s", value);
  }

  /** Input {@code action-timeout-s}. */
  public ConfigureAwsCredentials actionTimeoutS(Expr value) {
    return with("action-timeout-s", value);
  }

  /** Input {@code custom-tags}. */
  public ConfigureAwsCredentials customTags(String value) {
    return with("custom-tags", value);
  }

  /** Input {@code custom-tags}. */
  public ConfigureAwsCredentials customTags(Expr value) {
    return with("custom-tags", value);
  }

  /** Input {@code sts-endpoint}. */
  public ConfigureAwsCredentials stsEndpoint(String value) {
    return with("sts-endpoint", value);
  }

  /** Input {@code sts-endpoint}. */
  public ConfigureAwsCredentials stsEndpoint(Expr value) {
    return with("sts-endpoint", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr awsAccountId() {
      return get("aws-account-id");
    }

    public StringExpr awsAccessKeyId() {
      return get("aws-access-key-id");
    }

    public StringExpr awsSecretAccessKey() {
      return get("aws-secret-access-key");
    }

    public StringExpr awsSessionToken() {
      return get("aws-session-token");
    }

    public StringExpr awsExpiration() {
      return get("aws-expiration");
    }
  }
}
