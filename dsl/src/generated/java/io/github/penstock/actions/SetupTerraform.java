// Generated; to change it, change this table:
// schemas/actions/hashicorp__setup-terraform.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code hashicorp/setup-terraform}, as of v4.0.1. See
 * https://github.com/hashicorp/setup-terraform.
 */
public final class SetupTerraform extends Action<SetupTerraform, StepOutputs> {

  private SetupTerraform(ActionCall call) {
    super(call);
  }

  public static SetupTerraform action() {
    return new SetupTerraform(ActionCall.of("hashicorp/setup-terraform"));
  }

  @Override
  protected SetupTerraform copy(ActionCall changed) {
    return new SetupTerraform(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code cli_config_credentials_hostname}; default {@code app.terraform.io}. */
  public SetupTerraform cliConfigCredentialsHostname(String value) {
    return with("cli_config_credentials_hostname", value);
  }

  /** Input {@code cli_config_credentials_hostname}; default {@code app.terraform.io}. */
  public SetupTerraform cliConfigCredentialsHostname(Expr value) {
    return with("cli_config_credentials_hostname", value);
  }

  /** Input {@code cli_config_credentials_token}. */
  public SetupTerraform cliConfigCredentialsToken(String value) {
    return with("cli_config_credentials_token", value);
  }

  /** Input {@code cli_config_credentials_token}. */
  public SetupTerraform cliConfigCredentialsToken(Expr value) {
    return with("cli_config_credentials_token", value);
  }

  /** Input {@code terraform_version}; default {@code latest}. */
  public SetupTerraform terraformVersion(long value) {
    return with("terraform_version", value);
  }

  /** Input {@code terraform_version}; default {@code latest}. */
  public SetupTerraform terraformVersion(String value) {
    return with("terraform_version", value);
  }

  /** Input {@code terraform_version}; default {@code latest}. */
  public SetupTerraform terraformVersion(Expr value) {
    return with("terraform_version", value);
  }

  /** Input {@code terraform_wrapper}; default {@code true}. */
  public SetupTerraform terraformWrapper(boolean value) {
    return with("terraform_wrapper", value);
  }

  /** Input {@code terraform_wrapper}; default {@code true}. */
  public SetupTerraform terraformWrapper(Expr value) {
    return with("terraform_wrapper", value);
  }
}
