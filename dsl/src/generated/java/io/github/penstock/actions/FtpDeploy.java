// Generated; to change it, change this table:
// schemas/actions/samkirkland__ftp-deploy-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code SamKirkland/FTP-Deploy-Action}, as of v4.3.6. See
 * https://github.com/SamKirkland/FTP-Deploy-Action.
 */
public final class FtpDeploy extends Action<FtpDeploy, StepOutputs> {

  private FtpDeploy(ActionCall call) {
    super(call);
  }

  public static FtpDeploy action() {
    return new FtpDeploy(ActionCall.of("SamKirkland/FTP-Deploy-Action"));
  }

  @Override
  protected FtpDeploy copy(ActionCall changed) {
    return new FtpDeploy(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code dangerous-clean-slate}. */
  public FtpDeploy dangerousCleanSlate(String value) {
    return with("dangerous-clean-slate", value);
  }

  /** Input {@code dangerous-clean-slate}. */
  public FtpDeploy dangerousCleanSlate(Expr value) {
    return with("dangerous-clean-slate", value);
  }

  /** Input {@code dry-run}. */
  public FtpDeploy dryRun(String value) {
    return with("dry-run", value);
  }

  /** Input {@code dry-run}. */
  public FtpDeploy dryRun(Expr value) {
    return with("dry-run", value);
  }

  /** Input {@code exclude}. */
  public FtpDeploy exclude(String value) {
    return with("exclude", value);
  }

  /** Input {@code exclude}. */
  public FtpDeploy exclude(Expr value) {
    return with("exclude", value);
  }

  /** Input {@code local-dir}. */
  public FtpDeploy localDir(String value) {
    return with("local-dir", value);
  }

  /** Input {@code local-dir}. */
  public FtpDeploy localDir(Expr value) {
    return with("local-dir", value);
  }

  /** Input {@code log-level}. */
  public FtpDeploy logLevel(String value) {
    return with("log-level", value);
  }

  /** Input {@code log-level}. */
  public FtpDeploy logLevel(Expr value) {
    return with("log-level", value);
  }

  /** Input {@code password}, required. */
  public FtpDeploy password(String value) {
    return with("password", value);
  }

  /** Input {@code password}, required. */
  public FtpDeploy password(Expr value) {
    return with("password", value);
  }

  /** Input {@code port}. */
  public FtpDeploy port(String value) {
    return with("port", value);
  }

  /** Input {@code port}. */
  public FtpDeploy port(Expr value) {
    return with("port", value);
  }

  /** Input {@code protocol}. */
  public FtpDeploy protocol(String value) {
    return with("protocol", value);
  }

  /** Input {@code protocol}. */
  public FtpDeploy protocol(Expr value) {
    return with("protocol", value);
  }

  /** Input {@code security}. */
  public FtpDeploy security(String value) {
    return with("security", value);
  }

  /** Input {@code security}. */
  public FtpDeploy security(Expr value) {
    return with("security", value);
  }

  /** Input {@code server}, required. */
  public FtpDeploy server(String value) {
    return with("server", value);
  }

  /** Input {@code server}, required. */
  public FtpDeploy server(Expr value) {
    return with("server", value);
  }

  /** Input {@code server-dir}. */
  public FtpDeploy serverDir(String value) {
    return with("server-dir", value);
  }

  /** Input {@code server-dir}. */
  public FtpDeploy serverDir(Expr value) {
    return with("server-dir", value);
  }

  /** Input {@code state-name}. */
  public FtpDeploy stateName(String value) {
    return with("state-name", value);
  }

  /** Input {@code state-name}. */
  public FtpDeploy stateName(Expr value) {
    return with("state-name", value);
  }

  /** Input {@code timeout}. */
  public FtpDeploy timeout(String value) {
    return with("timeout", value);
  }

  /** Input {@code timeout}. */
  public FtpDeploy timeout(Expr value) {
    return with("timeout", value);
  }

  /** Input {@code username}, required. */
  public FtpDeploy username(String value) {
    return with("username", value);
  }

  /** Input {@code username}, required. */
  public FtpDeploy username(Expr value) {
    return with("username", value);
  }
}
