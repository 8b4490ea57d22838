// Generated; to change it, change this table:
// schemas/actions/actions__setup-node.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/setup-node}, as of v7.0.0. See https://github.com/actions/setup-node. */
public final class SetupNode extends Action<SetupNode, SetupNode.Outputs> {

  private SetupNode(ActionCall call) {
    super(call);
  }

  public static SetupNode action() {
    return new SetupNode(ActionCall.of("actions/setup-node"));
  }

  @Override
  protected SetupNode copy(ActionCall changed) {
    return new SetupNode(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code node-version}. */
  public SetupNode nodeVersion(long value) {
    return with("node-version", value);
  }

  /** Input {@code node-version}. */
  public SetupNode nodeVersion(String value) {
    return with("node-version", value);
  }

  /** Input {@code node-version}. */
  public SetupNode nodeVersion(Expr value) {
    return with("node-version", value);
  }

  /** Input {@code node-version-file}. */
  public SetupNode nodeVersionFile(String value) {
    return with("node-version-file", value);
  }

  /** Input {@code node-version-file}. */
  public SetupNode nodeVersionFile(Expr value) {
    return with("node-version-file", value);
  }

  /** Input {@code architecture}. */
  public SetupNode architecture(String value) {
    return with("architecture", value);
  }

  /** Input {@code architecture}. */
  public SetupNode architecture(Expr value) {
    return with("architecture", value);
  }

  /** Input {@code check-latest}; default {@code false}. */
  public SetupNode checkLatest(boolean value) {
    return with("check-latest", value);
  }

  /** Input {@code check-latest}; default {@code false}. */
  public SetupNode checkLatest(Expr value) {
    return with("check-latest", value);
  }

  /** Input {@code registry-url}. */
  public SetupNode registryUrl(String value) {
    return with("registry-url", value);
  }

  /** Input {@code registry-url}. */
  public SetupNode registryUrl(Expr value) {
    return with("registry-url", value);
  }

  /** Input {@code scope}. */
  public SetupNode scope(String value) {
    return with("scope", value);
  }

  /** Input {@code scope}. */
  public SetupNode scope(Expr value) {
    return with("scope", value);
  }

  /** Input {@code token}; has a default. */
  public SetupNode token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; has a default. */
  public SetupNode token(Expr value) {
    return with("token", value);
  }

  /** Input {@code cache}. */
  public SetupNode cache(String value) {
    return with("cache", value);
  }

  /** Input {@code cache}. */
  public SetupNode cache(Cache value) {
    return with("cache", value.toString());
  }

  /** Input {@code cache}. */
  public SetupNode cache(Expr value) {
    return with("cache", value);
  }

  /** Input {@code package-manager-cache}; default {@code true}. */
  public SetupNode packageManagerCache(boolean value) {
    return with("package-manager-cache", value);
  }

  /** Input {@code package-manager-cache}; default {@code true}. */
  public SetupNode packageManagerCache(Expr value) {
    return with("package-manager-cache", value);
  }

  /** Adds items to input {@code cache-dependency-path}. */
  public SetupNode cacheDependencyPath(String... items) {
    return withLines("cache-dependency-path", items);
  }

  /** Sets all of input {@code cache-dependency-path}. */
  public SetupNode cacheDependencyPath(Expr value) {
    return with("cache-dependency-path", value);
  }

  /** Input {@code mirror}. */
  public SetupNode mirror(String value) {
    return with("mirror", value);
  }

  /** Input {@code mirror}. */
  public SetupNode mirror(Expr value) {
    return with("mirror", value);
  }

  /** Input {@code mirror-token}. */
  public SetupNode mirrorToken(String value) {
    return with("mirror-token", value);
  }

  /** Input {@code mirror-token}. */
  public SetupNode mirrorToken(Expr value) {
    return with("mirror-token", value);
  }

  /** Values of {@code cache}. */
  public enum Cache {
    NPM("npm"),
    YARN("yarn"),
    PNPM("pnpm");

    private final String text;

    Cache(String text) {
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

    public StringExpr cacheHit() {
      return get("cache-hit");
    }

    public StringExpr cachePrimaryKey() {
      return get("cache-primary-key");
    }

    public StringExpr cacheMatchedKey() {
      return get("cache-matched-key");
    }

    public StringExpr nodeVersion() {
      return get("node-version");
    }
  }
}
