// Generated; to change it, change this table:
// schemas/actions/actions__setup-python.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/setup-python}, as of v7.0.0. See https://github.com/actions/setup-python. */
public final class SetupPython extends Action<SetupPython, SetupPython.Outputs> {

  private SetupPython(ActionCall call) {
    super(call);
  }

  public static SetupPython action() {
    return new SetupPython(ActionCall.of("actions/setup-python"));
  }

  @Override
  protected SetupPython copy(ActionCall changed) {
    return new SetupPython(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code python-version}. */
  public SetupPython pythonVersion(long value) {
    return with("python-version", value);
  }

  /** Input {@code python-version}. */
  public SetupPython pythonVersion(String value) {
    return with("python-version", value);
  }

  /** Input {@code python-version}. */
  public SetupPython pythonVersion(Expr value) {
    return with("python-version", value);
  }

  /** Input {@code python-version-file}. */
  public SetupPython pythonVersionFile(String value) {
    return with("python-version-file", value);
  }

  /** Input {@code python-version-file}. */
  public SetupPython pythonVersionFile(Expr value) {
    return with("python-version-file", value);
  }

  /** Input {@code cache}. */
  public SetupPython cache(String value) {
    return with("cache", value);
  }

  /** Input {@code cache}. */
  public SetupPython cache(Cache value) {
    return with("cache", value.toString());
  }

  /** Input {@code cache}. */
  public SetupPython cache(Expr value) {
    return with("cache", value);
  }

  /** Input {@code architecture}. */
  public SetupPython architecture(String value) {
    return with("architecture", value);
  }

  /** Input {@code architecture}. */
  public SetupPython architecture(Architecture value) {
    return with("architecture", value.toString());
  }

  /** Input {@code architecture}. */
  public SetupPython architecture(Expr value) {
    return with("architecture", value);
  }

  /** Input {@code check-latest}; default {@code false}. */
  public SetupPython checkLatest(boolean value) {
    return with("check-latest", value);
  }

  /** Input {@code check-latest}; default {@code false}. */
  public SetupPython checkLatest(Expr value) {
    return with("check-latest", value);
  }

  /** Input {@code token}; has a default. */
  public SetupPython token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; has a default. */
  public SetupPython token(Expr value) {
    return with("token", value);
  }

  /** Adds items to input {@code cache-dependency-path}. */
  public SetupPython cacheDependencyPath(String... items) {
    return withLines("cache-dependency-path", items);
  }

  /** Sets all of input {@code cache-dependency-path}. */
  public SetupPython cacheDependencyPath(Expr value) {
    return with("cache-dependency-path", value);
  }

  /** Input {@code update-environment}; default {@code true}. */
  public SetupPython updateEnvironment(boolean value) {
    return with("update-environment", value);
  }

  /** Input {@code update-environment}; default {@code true}. */
  public SetupPython updateEnvironment(Expr value) {
    return with("update-environment", value);
  }

  /** Input {@code allow-prereleases}; default {@code false}. */
  public SetupPython allowPrereleases(boolean value) {
    return with("allow-prereleases", value);
  }

  /** Input {@code allow-prereleases}; default {@code false}. */
  public SetupPython allowPrereleases(Expr value) {
    return with("allow-prereleases", value);
  }

  /** Input {@code freethreaded}; default {@code false}. */
  public SetupPython freethreaded(boolean value) {
    return with("freethreaded", value);
  }

  /** Input {@code freethreaded}; default {@code false}. */
  public SetupPython freethreaded(Expr value) {
    return with("freethreaded", value);
  }

  /** Input {@code pip-version}. */
  public SetupPython pipVersion(long value) {
    return with("pip-version", value);
  }

  /** Input {@code pip-version}. */
  public SetupPython pipVersion(String value) {
    return with("pip-version", value);
  }

  /** Input {@code pip-version}. */
  public SetupPython pipVersion(Expr value) {
    return with("pip-version", value);
  }

  /** Values of {@code cache}. */
  public enum Cache {
    PIP("pip"),
    PIPENV("pipenv"),
    POETRY("poetry");

    private final String text;

    Cache(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code architecture}. */
  public enum Architecture {
    X86("x86"),
    X64("x64"),
    ARM64("arm64");

    private final String text;

    Architecture(String text) {
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

    public StringExpr pythonVersion() {
      return get("python-version");
    }

    public StringExpr cacheHit() {
      return get("cache-hit");
    }

    public StringExpr pythonPath() {
      return get("python-path");
    }
  }
}
