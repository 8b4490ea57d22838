// Generated; to change it, change this table:
// schemas/actions/sonarsource__sonarqube-scan-action__install-build-wrapper.yml
package io.github.penstock.actions;

import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code SonarSource/sonarqube-scan-action/install-build-wrapper}, as of v8.2.1. See
 * https://github.com/SonarSource/sonarqube-scan-action.
 */
public final class SonarqubeInstallBuildWrapper
    extends Action<SonarqubeInstallBuildWrapper, SonarqubeInstallBuildWrapper.Outputs> {

  private SonarqubeInstallBuildWrapper(ActionCall call) {
    super(call);
  }

  public static SonarqubeInstallBuildWrapper action() {
    return new SonarqubeInstallBuildWrapper(
        ActionCall.of("SonarSource/sonarqube-scan-action/install-build-wrapper"));
  }

  @Override
  protected SonarqubeInstallBuildWrapper copy(ActionCall changed) {
    return new SonarqubeInstallBuildWrapper(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr buildWrapperBinary() {
      return get("build-wrapper-binary");
    }
  }
}
