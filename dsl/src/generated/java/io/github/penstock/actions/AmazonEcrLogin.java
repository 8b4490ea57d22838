// Generated; to change it, change this table:
// schemas/actions/aws-actions__amazon-ecr-login.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code aws-actions/amazon-ecr-login}, as of v2.1.7. See
 * https://github.com/aws-actions/amazon-ecr-login.
 */
public final class AmazonEcrLogin extends Action<AmazonEcrLogin, AmazonEcrLogin.Outputs> {

  private AmazonEcrLogin(ActionCall call) {
    super(call);
  }

  public static AmazonEcrLogin action() {
    return new AmazonEcrLogin(ActionCall.of("aws-actions/amazon-ecr-login"));
  }

  @Override
  protected AmazonEcrLogin copy(ActionCall changed) {
    return new AmazonEcrLogin(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code http-proxy}. */
  public AmazonEcrLogin httpProxy(String value) {
    return with("http-proxy", value);
  }

  /** Input {@code http-proxy}. */
  public AmazonEcrLogin httpProxy(Expr value) {
    return with("http-proxy", value);
  }

  /** Input {@code mask-password}; default {@code true}. */
  public AmazonEcrLogin maskPassword(boolean value) {
    return with("mask-password", value);
  }

  /** Input {@code mask-password}; default {@code true}. */
  public AmazonEcrLogin maskPassword(Expr value) {
    return with("mask-password", value);
  }

  /** Adds items to input {@code registries}. */
  public AmazonEcrLogin registries(String... items) {
    return withList("registries", ",", items);
  }

  /** Sets all of input {@code registries}. */
  public AmazonEcrLogin registries(Expr value) {
    return with("registries", value);
  }

  /** Input {@code registry-type}; default {@code private}. */
  public AmazonEcrLogin registryType(String value) {
    return with("registry-type", value);
  }

  /** Input {@code registry-type}; default {@code private}. */
  public AmazonEcrLogin registryType(RegistryType value) {
    return with("registry-type", value.toString());
  }

  /** Input {@code registry-type}; default {@code private}. */
  public AmazonEcrLogin registryType(Expr value) {
    return with("registry-type", value);
  }

  /** Input {@code skip-logout}; default {@code false}. */
  public AmazonEcrLogin skipLogout(boolean value) {
    return with("skip-logout", value);
  }

  /** Input {@code skip-logout}; default {@code false}. */
  public AmazonEcrLogin skipLogout(Expr value) {
    return with("skip-logout", value);
  }

  /** Values of {@code registry-type}. */
  public enum RegistryType {
    PRIVATE("private"),
    PUBLIC("public");

    private final String text;

    RegistryType(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr registry() {
      return get("registry");
    }
  }
}
