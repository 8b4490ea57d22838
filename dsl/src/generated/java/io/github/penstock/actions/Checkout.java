// Generated; to change it, change this table:
// schemas/actions/actions__checkout.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/checkout}, as of v7.0.1. See https://github.com/actions/checkout. */
public final class Checkout extends Action<Checkout, Checkout.Outputs> {

  private Checkout(ActionCall call) {
    super(call);
  }

  public static Checkout action() {
    return new Checkout(ActionCall.of("actions/checkout"));
  }

  @Override
  protected Checkout copy(ActionCall changed) {
    return new Checkout(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code repository}; default {@code ${{ github.repository }}}. */
  public Checkout repository(String value) {
    return with("repository", value);
  }

  /** Input {@code repository}; default {@code ${{ github.repository }}}. */
  public Checkout repository(Expr value) {
    return with("repository", value);
  }

  /** Input {@code ref}. */
  public Checkout ref(String value) {
    return with("ref", value);
  }

  /** Input {@code ref}. */
  public Checkout ref(Expr value) {
    return with("ref", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public Checkout token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public Checkout token(Expr value) {
    return with("token", value);
  }

  /** Input {@code ssh-key}. */
  public Checkout sshKey(String value) {
    return with("ssh-key", value);
  }

  /** Input {@code ssh-key}. */
  public Checkout sshKey(Expr value) {
    return with("ssh-key", value);
  }

  /** Input {@code ssh-known-hosts}. */
  public Checkout sshKnownHosts(String value) {
    return with("ssh-known-hosts", value);
  }

  /** Input {@code ssh-known-hosts}. */
  public Checkout sshKnownHosts(Expr value) {
    return with("ssh-known-hosts", value);
  }

  /** Input {@code ssh-strict}; default {@code true}. */
  public Checkout sshStrict(boolean value) {
    return with("ssh-strict", value);
  }

  /** Input {@code ssh-strict}; default {@code true}. */
  public Checkout sshStrict(Expr value) {
    return with("ssh-strict", value);
  }

  /** Input {@code ssh-user}; default {@code git}. */
  public Checkout sshUser(String value) {
    return with("ssh-user", value);
  }

  /** Input {@code ssh-user}; default {@code git}. */
  public Checkout sshUser(Expr value) {
    return with("ssh-user", value);
  }

  /** Input {@code persist-credentials}; default {@code true}. */
  public Checkout persistCredentials(boolean value) {
    return with("persist-credentials", value);
  }

  /** Input {@code persist-credentials}; default {@code true}. */
  public Checkout persistCredentials(Expr value) {
    return with("persist-credentials", value);
  }

  /** Input {@code path}. */
  public Checkout path(String value) {
    return with("path", value);
  }

  /** Input {@code path}. */
  public Checkout path(Expr value) {
    return with("path", value);
  }

  /** Input {@code clean}; default {@code true}. */
  public Checkout clean(boolean value) {
    return with("clean", value);
  }

  /** Input {@code clean}; default {@code true}. */
  public Checkout clean(Expr value) {
    return with("clean", value);
  }

  /** Input {@code filter}. */
  public Checkout filter(String value) {
    return with("filter", value);
  }

  /** Input {@code filter}. */
  public Checkout filter(Expr value) {
    return with("filter", value);
  }

  /** Adds items to input {@code sparse-checkout}. */
  public Checkout sparseCheckout(String... items) {
    return withLines("sparse-checkout", items);
  }

  /** Sets all of input {@code sparse-checkout}. */
  public Checkout sparseCheckout(Expr value) {
    return with("sparse-checkout", value);
  }

  /** Input {@code sparse-checkout-cone-mode}; default {@code true}. */
  public Checkout sparseCheckoutConeMode(boolean value) {
    return with("sparse-checkout-cone-mode", value);
  }

  /** Input {@code sparse-checkout-cone-mode}; default {@code true}. */
  public Checkout sparseCheckoutConeMode(Expr value) {
    return with("sparse-checkout-cone-mode", value);
  }

  /** Input {@code fetch-depth}; default {@code 1}; {@code 0} is infinite. */
  public Checkout fetchDepth(long value) {
    return with("fetch-depth", value);
  }

  /** Input {@code fetch-depth}; default {@code 1}; {@code 0} is infinite. */
  public Checkout fetchDepth(Expr value) {
    return with("fetch-depth", value);
  }

  /** Input {@code fetch-tags}; default {@code false}. */
  public Checkout fetchTags(boolean value) {
    return with("fetch-tags", value);
  }

  /** Input {@code fetch-tags}; default {@code false}. */
  public Checkout fetchTags(Expr value) {
    return with("fetch-tags", value);
  }

  /** Input {@code show-progress}; default {@code true}. */
  public Checkout showProgress(boolean value) {
    return with("show-progress", value);
  }

  /** Input {@code show-progress}; default {@code true}. */
  public Checkout showProgress(Expr value) {
    return with("show-progress", value);
  }

  /** Input {@code lfs}; default {@code false}. */
  public Checkout lfs(boolean value) {
    return with("lfs", value);
  }

  /** Input {@code lfs}; default {@code false}. */
  public Checkout lfs(Expr value) {
    return with("lfs", value);
  }

  /** Input {@code submodules}; default {@code false}. */
  public Checkout submodules(boolean value) {
    return with("submodules", value);
  }

  /** Input {@code submodules}; default {@code false}. */
  public Checkout submodules(String value) {
    return with("submodules", value);
  }

  /** Input {@code submodules}; default {@code false}. */
  public Checkout submodules(Submodules value) {
    return with("submodules", value.toString());
  }

  /** Input {@code submodules}; default {@code false}. */
  public Checkout submodules(Expr value) {
    return with("submodules", value);
  }

  /** Input {@code set-safe-directory}; default {@code true}. */
  public Checkout setSafeDirectory(boolean value) {
    return with("set-safe-directory", value);
  }

  /** Input {@code set-safe-directory}; default {@code true}. */
  public Checkout setSafeDirectory(Expr value) {
    return with("set-safe-directory", value);
  }

  /** Input {@code github-server-url}. */
  public Checkout githubServerUrl(String value) {
    return with("github-server-url", value);
  }

  /** Input {@code github-server-url}. */
  public Checkout githubServerUrl(Expr value) {
    return with("github-server-url", value);
  }

  /** Input {@code allow-unsafe-pr-checkout}; default {@code false}. */
  public Checkout allowUnsafePrCheckout(boolean value) {
    return with("allow-unsafe-pr-checkout", value);
  }

  /** Input {@code allow-unsafe-pr-checkout}; default {@code false}. */
  public Checkout allowUnsafePrCheckout(Expr value) {
    return with("allow-unsafe-pr-checkout", value);
  }

  /** Values of {@code submodules}. */
  public enum Submodules {
    RECURSIVE("recursive");

    private final String text;

    Submodules(String text) {
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

    public StringExpr ref() {
      return get("ref");
    }

    public StringExpr commit() {
      return get("commit");
    }
  }
}
