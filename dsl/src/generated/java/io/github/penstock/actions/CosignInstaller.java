// Generated; to change it, change this table:
// schemas/actions/sigstore__cosign-installer.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code sigstore/cosign-installer}, as of v4.1.2. See
 * https://github.com/sigstore/cosign-installer.
 */
public final class CosignInstaller extends Action<CosignInstaller, StepOutputs> {

  private CosignInstaller(ActionCall call) {
    super(call);
  }

  public static CosignInstaller action() {
    return new CosignInstaller(ActionCall.of("sigstore/cosign-installer"));
  }

  @Override
  protected CosignInstaller copy(ActionCall changed) {
    return new CosignInstaller(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code cosign-release}; default {@code v3.0.6}. */
  public CosignInstaller cosignRelease(String value) {
    return with("cosign-release", value);
  }

  /** Input {@code cosign-release}; default {@code v3.0.6}. */
  public CosignInstaller cosignRelease(Expr value) {
    return with("cosign-release", value);
  }

  /** Input {@code install-dir}; default {@code $HOME/.cosign}. */
  public CosignInstaller installDir(String value) {
    return with("install-dir", value);
  }

  /** Input {@code install-dir}; default {@code $HOME/.cosign}. */
  public CosignInstaller installDir(Expr value) {
    return with("install-dir", value);
  }

  /** Input {@code use-sudo}; default {@code false}. */
  public CosignInstaller useSudo(boolean value) {
    return with("use-sudo", value);
  }

  /** Input {@code use-sudo}; default {@code false}. */
  public CosignInstaller useSudo(Expr value) {
    return with("use-sudo", value);
  }
}
