// Generated; to change it, change this table:
// schemas/actions/docker__login-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code docker/login-action}, as of v4.6.0. See https://github.com/docker/login-action. */
public final class DockerLogin extends Action<DockerLogin, StepOutputs> {

  private DockerLogin(ActionCall call) {
    super(call);
  }

  public static DockerLogin action() {
    return new DockerLogin(ActionCall.of("docker/login-action"));
  }

  @Override
  protected DockerLogin copy(ActionCall changed) {
    return new DockerLogin(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code registry}. */
  public DockerLogin registry(String value) {
    return with("registry", value);
  }

  /** Input {@code registry}. */
  public DockerLogin registry(Expr value) {
    return with("registry", value);
  }

  /** Input {@code username}. */
  public DockerLogin username(String value) {
    return with("username", value);
  }

  /** Input {@code username}. */
  public DockerLogin username(Expr value) {
    return with("username", value);
  }

  /** Input {@code password}. */
  public DockerLogin password(String value) {
    return with("password", value);
  }

  /** Input {@code password}. */
  public DockerLogin password(Expr value) {
    return with("password", value);
  }

  /** Input {@code ecr}. */
  public DockerLogin ecr(boolean value) {
    return with("ecr", value);
  }

  /** Input {@code ecr}. */
  public DockerLogin ecr(String value) {
    return with("ecr", value);
  }

  /** Input {@code ecr}. */
  public DockerLogin ecr(Ecr value) {
    return with("ecr", value.toString());
  }

  /** Input {@code ecr}. */
  public DockerLogin ecr(Expr value) {
    return with("ecr", value);
  }

  /** Input {@code scope}. */
  public DockerLogin scope(String value) {
    return with("scope", value);
  }

  /** Input {@code scope}. */
  public DockerLogin scope(Expr value) {
    return with("scope", value);
  }

  /** Input {@code logout}; default {@code true}. */
  public DockerLogin logout(boolean value) {
    return with("logout", value);
  }

  /** Input {@code logout}; default {@code true}. */
  public DockerLogin logout(Expr value) {
    return with("logout", value);
  }

  /** Input {@code registry-auth}. */
  public DockerLogin registryAuth(String value) {
    return with("registry-auth", value);
  }

  /** Input {@code registry-auth}. */
  public DockerLogin registryAuth(Expr value) {
    return with("registry-auth", value);
  }

  /** Values of {@code ecr}. */
  public enum Ecr {
    AUTO("auto");

    private final String text;

    Ecr(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
