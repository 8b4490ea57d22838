// Generated; to change it, change this table:
// schemas/actions/azure__login.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code azure/login}, as of v3.0.1. See https://github.com/azure/login. */
public final class AzureLogin extends Action<AzureLogin, StepOutputs> {

  private AzureLogin(ActionCall call) {
    super(call);
  }

  public static AzureLogin action() {
    return new AzureLogin(ActionCall.of("azure/login"));
  }

  @Override
  protected AzureLogin copy(ActionCall changed) {
    return new AzureLogin(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code creds}. */
  public AzureLogin creds(String value) {
    return with("creds", value);
  }

  /** Input {@code creds}. */
  public AzureLogin creds(Expr value) {
    return with("creds", value);
  }

  /** Input {@code client-id}. */
  public AzureLogin clientId(String value) {
    return with("client-id", value);
  }

  /** Input {@code client-id}. */
  public AzureLogin clientId(Expr value) {
    return with("client-id", value);
  }

  /** Input {@code tenant-id}. */
  public AzureLogin tenantId(String value) {
    return with("tenant-id", value);
  }

  /** Input {@code tenant-id}. */
  public AzureLogin tenantId(Expr value) {
    return with("tenant-id", value);
  }

  /** Input {@code subscription-id}. */
  public AzureLogin subscriptionId(String value) {
    return with("subscription-id", value);
  }

  /** Input {@code subscription-id}. */
  public AzureLogin subscriptionId(Expr value) {
    return with("subscription-id", value);
  }

  /** Input {@code enable-AzPSSession}; default {@code false}. */
  public AzureLogin enableAzPSSession(boolean value) {
    return with("enable-AzPSSession", value);
  }

  /** Input {@code enable-AzPSSession}; default {@code false}. */
  public AzureLogin enableAzPSSession(Expr value) {
    return with("enable-AzPSSession", value);
  }

  /** Input {@code environment}; default {@code azurecloud}. */
  public AzureLogin environment(String value) {
    return with("environment", value);
  }

  /** Input {@code environment}; default {@code azurecloud}. */
  public AzureLogin environment(Environment value) {
    return with("environment", value.toString());
  }

  /** Input {@code environment}; default {@code azurecloud}. */
  public AzureLogin environment(Expr value) {
    return with("environment", value);
  }

  /** Input {@code allow-no-subscriptions}; default {@code false}. */
  public AzureLogin allowNoSubscriptions(boolean value) {
    return with("allow-no-subscriptions", value);
  }

  /** Input {@code allow-no-subscriptions}; default {@code false}. */
  public AzureLogin allowNoSubscriptions(Expr value) {
    return with("allow-no-subscriptions", value);
  }

  /** Input {@code audience}; default {@code api://AzureADTokenExchange}. */
  public AzureLogin audience(String value) {
    return with("audience", value);
  }

  /** Input {@code audience}; default {@code api://AzureADTokenExchange}. */
  public AzureLogin audience(Expr value) {
    return with("audience", value);
  }

  /** Input {@code auth-type}; default {@code SERVICE_PRINCIPAL}. */
  public AzureLogin authType(String value) {
    return with("auth-type", value);
  }

  /** Input {@code auth-type}; default {@code SERVICE_PRINCIPAL}. */
  public AzureLogin authType(AuthType value) {
    return with("auth-type", value.toString());
  }

  /** Input {@code auth-type}; default {@code SERVICE_PRINCIPAL}. */
  public AzureLogin authType(Expr value) {
    return with("auth-type", value);
  }

  /** Values of {@code environment}. */
  public enum Environment {
    AZURECLOUD("azurecloud"),
    AZURESTACK("azurestack"),
    AZUREUSGOVERNMENT("azureusgovernment"),
    AZURECHINACLOUD("azurechinacloud"),
    AZUREGERMANCLOUD("azuregermancloud");

    private final String text;

    Environment(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code auth-type}. */
  public enum AuthType {
    SERVICE_PRINCIPAL("SERVICE_PRINCIPAL"),
    IDENTITY("IDENTITY");

    private final String text;

    AuthType(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
