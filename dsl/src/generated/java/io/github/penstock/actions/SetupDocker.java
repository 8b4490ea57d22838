// Generated; to change it, change this table:
// schemas/actions/docker__setup-docker-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code docker/setup-docker-action}, as of v5.4.0. See
 * https://github.com/docker/setup-docker-action.
 */
public final class SetupDocker extends Action<SetupDocker, SetupDocker.Outputs> {

  private SetupDocker(ActionCall call) {
    super(call);
  }

  public static SetupDocker action() {
    return new SetupDocker(ActionCall.of("docker/setup-docker-action"));
  }

  @Override
  protected SetupDocker copy(ActionCall changed) {
    return new SetupDocker(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code version}; default {@code latest}. */
  public SetupDocker version(long value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public SetupDocker version(String value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public SetupDocker version(Expr value) {
    return with("version", value);
  }

  /** Input {@code channel}. */
  public SetupDocker channel(String value) {
    return with("channel", value);
  }

  /** Input {@code channel}. */
  public SetupDocker channel(Expr value) {
    return with("channel", value);
  }

  /** Input {@code daemon-config}. */
  public SetupDocker daemonConfig(String value) {
    return with("daemon-config", value);
  }

  /** Input {@code daemon-config}. */
  public SetupDocker daemonConfig(Expr value) {
    return with("daemon-config", value);
  }

  /** Input {@code tcp-port}. */
  public SetupDocker tcpPort(long value) {
    return with("tcp-port", value);
  }

  /** Input {@code tcp-port}. */
  public SetupDocker tcpPort(Expr value) {
    return with("tcp-port", value);
  }

  /** Input {@code context}. */
  public SetupDocker context(String value) {
    return with("context", value);
  }

  /** Input {@code context}. */
  public SetupDocker context(Expr value) {
    return with("context", value);
  }

  /** Input {@code set-host}; default {@code false}. */
  public SetupDocker setHost(boolean value) {
    return with("set-host", value);
  }

  /** Input {@code set-host}; default {@code false}. */
  public SetupDocker setHost(Expr value) {
    return with("set-host", value);
  }

  /** Input {@code rootless}; default {@code false}. */
  public SetupDocker rootless(boolean value) {
    return with("rootless", value);
  }

  /** Input {@code rootless}; default {@code false}. */
  public SetupDocker rootless(Expr value) {
    return with("rootless", value);
  }

  /** Input {@code runtime-basedir}. */
  public SetupDocker runtimeBasedir(String value) {
    return with("runtime-basedir", value);
  }

  /** Input {@code runtime-basedir}. */
  public SetupDocker runtimeBasedir(Expr value) {
    return with("runtime-basedir", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public SetupDocker githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public SetupDocker githubToken(Expr value) {
    return with("github-token", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr sock() {
      return get("sock");
    }

    public StringExpr tcp() {
      return get("tcp");
    }
  }
}
