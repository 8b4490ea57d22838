// Generated; to change it, change this table:
// schemas/actions/sonarsource__sonarqube-scan-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code SonarSource/sonarqube-scan-action}, as of v8.2.1. See
 * https://github.com/SonarSource/sonarqube-scan-action.
 */
public final class SonarqubeScan extends Action<SonarqubeScan, StepOutputs> {

  private SonarqubeScan(ActionCall call) {
    super(call);
  }

  public static SonarqubeScan action() {
    return new SonarqubeScan(ActionCall.of("SonarSource/sonarqube-scan-action"));
  }

  @Override
  protected SonarqubeScan copy(ActionCall changed) {
    return new SonarqubeScan(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code args}. */
  public SonarqubeScan args(String value) {
    return with("args", value);
  }

  /** Input {@code args}. */
  public SonarqubeScan args(Expr value) {
    return with("args", value);
  }

  /** Input {@code projectBaseDir}; default {@code .}. */
  public SonarqubeScan projectBaseDir(String value) {
    return with("projectBaseDir", value);
  }

  /** Input {@code projectBaseDir}; default {@code .}. */
  public SonarqubeScan projectBaseDir(Expr value) {
    return with("projectBaseDir", value);
  }

  /** Input {@code scannerVersion}; default {@code 8.1.0.6389}. */
  public SonarqubeScan scannerVersion(long value) {
    return with("scannerVersion", value);
  }

  /** Input {@code scannerVersion}; default {@code 8.1.0.6389}. */
  public SonarqubeScan scannerVersion(String value) {
    return with("scannerVersion", value);
  }

  /** Input {@code scannerVersion}; default {@code 8.1.0.6389}. */
  public SonarqubeScan scannerVersion(Expr value) {
    return with("scannerVersion", value);
  }

  /** Input {@code scannerBinariesUrl}; has a default. */
  public SonarqubeScan scannerBinariesUrl(String value) {
    return with("scannerBinariesUrl", value);
  }

  /** Input {@code scannerBinariesUrl}; has a default. */
  public SonarqubeScan scannerBinariesUrl(Expr value) {
    return with("scannerBinariesUrl", value);
  }

  /** Input {@code skipSignatureVerification}; default {@code false}. */
  public SonarqubeScan skipSignatureVerification(boolean value) {
    return with("skipSignatureVerification", value);
  }

  /** Input {@code skipSignatureVerification}; default {@code false}. */
  public SonarqubeScan skipSignatureVerification(Expr value) {
    return with("skipSignatureVerification", value);
  }

  /** Input {@code scannerBinariesAuthHeader}. */
  public SonarqubeScan scannerBinariesAuthHeader(String value) {
    return with("scannerBinariesAuthHeader", value);
  }

  /** Input {@code scannerBinariesAuthHeader}. */
  public SonarqubeScan scannerBinariesAuthHeader(Expr value) {
    return with("scannerBinariesAuthHeader", value);
  }
}
