// Generated; to change it, change this table:
// schemas/actions/anchore__sbom-action__download-syft.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code anchore/sbom-action/download-syft}, as of v0.24.0. See
 * https://github.com/anchore/sbom-action.
 */
public final class DownloadSyft extends Action<DownloadSyft, DownloadSyft.Outputs> {

  private DownloadSyft(ActionCall call) {
    super(call);
  }

  public static DownloadSyft action() {
    return new DownloadSyft(ActionCall.of("anchore/sbom-action/download-syft"));
  }

  @Override
  protected DownloadSyft copy(ActionCall changed) {
    return new DownloadSyft(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code run}; default {@code download-syft}. */
  public DownloadSyft run(String value) {
    return with("run", value);
  }

  /** Input {@code run}; default {@code download-syft}. */
  public DownloadSyft run(Expr value) {
    return with("run", value);
  }

  /** Input {@code syft-version}. */
  public DownloadSyft syftVersion(long value) {
    return with("syft-version", value);
  }

  /** Input {@code syft-version}. */
  public DownloadSyft syftVersion(String value) {
    return with("syft-version", value);
  }

  /** Input {@code syft-version}. */
  public DownloadSyft syftVersion(Expr value) {
    return with("syft-version", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr cmd() {
      return get("cmd");
    }
  }
}
