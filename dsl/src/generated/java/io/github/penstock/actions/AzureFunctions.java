// Generated; to change it, change this table:
// schemas/actions/azure__functions-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code Azure/functions-action}, as of v1. See https://github.com/Azure/functions-action. */
public final class AzureFunctions extends Action<AzureFunctions, AzureFunctions.Outputs> {

  private AzureFunctions(ActionCall call) {
    super(call);
  }

  public static AzureFunctions action() {
    return new AzureFunctions(ActionCall.of("Azure/functions-action"));
  }

  @Override
  protected AzureFunctions copy(ActionCall changed) {
    return new AzureFunctions(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code app-name}, required. */
  public AzureFunctions appName(String value) {
    return with("app-name", value);
  }

  /** Input {@code app-name}, required. */
  public AzureFunctions appName(Expr value) {
    return with("app-name", value);
  }

  /** Input {@code enable-oryx-build}. */
  public AzureFunctions enableOryxBuild(String value) {
    return with("enable-oryx-build", value);
  }

  /** Input {@code enable-oryx-build}. */
  public AzureFunctions enableOryxBuild(Expr value) {
    return with("enable-oryx-build", value);
  }

  /** Input {@code package}. */
  public AzureFunctions packageInput(String value) {
    return with("package", value);
  }

  /** Input {@code package}. */
  public AzureFunctions packageInput(Expr value) {
    return with("package", value);
  }

  /** Input {@code publish-profile}. */
  public AzureFunctions publishProfile(String value) {
    return with("publish-profile", value);
  }

  /** Input {@code publish-profile}. */
  public AzureFunctions publishProfile(Expr value) {
    return with("publish-profile", value);
  }

  /** Input {@code remote-build}. */
  public AzureFunctions remoteBuild(String value) {
    return with("remote-build", value);
  }

  /** Input {@code remote-build}. */
  public AzureFunctions remoteBuild(Expr value) {
    return with("remote-build", value);
  }

  /** Input {@code respect-funcignore}. */
  public AzureFunctions respectFuncignore(String value) {
    return with("respect-funcignore", value);
  }

  /** Input {@code respect-funcignore}. */
  public AzureFunctions respectFuncignore(Expr value) {
    return with("respect-funcignore", value);
  }

  /** Input {@code respect-pom-xml}. */
  public AzureFunctions respectPomXml(String value) {
    return with("respect-pom-xml", value);
  }

  /** Input {@code respect-pom-xml}. */
  public AzureFunctions respectPomXml(Expr value) {
    return with("respect-pom-xml", value);
  }

  /** Input {@code scm-do-build-during-deployment}. */
  public AzureFunctions scmDoBuildDuringDeployment(String value) {
    return with("scm-do-build-during-deployment", value);
  }

  /** Input {@code scm-do-build-during-deployment}. */
  public AzureFunctions scmDoBuildDuringDeployment(Expr value) {
    return with("scm-do-build-during-deployment", value);
  }

  /** Input {@code sku}. */
  public AzureFunctions sku(String value) {
    return with("sku", value);
  }

  /** Input {@code sku}. */
  public AzureFunctions sku(Expr value) {
    return with("sku", value);
  }

  /** Input {@code slot-name}. */
  public AzureFunctions slotName(String value) {
    return with("slot-name", value);
  }

  /** Input {@code slot-name}. */
  public AzureFunctions slotName(Expr value) {
    return with("slot-name", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr appUrl() {
      return get("app-url");
    }

    public StringExpr packageUrl() {
      return get("package-url");
    }
  }
}
