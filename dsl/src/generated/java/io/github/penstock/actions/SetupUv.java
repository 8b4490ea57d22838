// Generated; to change it, change this table:
// schemas/actions/astral-sh__setup-uv.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code astral-sh/setup-uv}, as of v10.0.1. See https://github.com/astral-sh/setup-uv. */
public final class SetupUv extends Action<SetupUv, SetupUv.Outputs> {

  private SetupUv(ActionCall call) {
    super(call);
  }

  public static SetupUv action() {
    return new SetupUv(ActionCall.of("astral-sh/setup-uv"));
  }

  @Override
  protected SetupUv copy(ActionCall changed) {
    return new SetupUv(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code version}. */
  public SetupUv version(long value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public SetupUv version(String value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public SetupUv version(Expr value) {
    return with("version", value);
  }

  /** Input {@code version-file}. */
  public SetupUv versionFile(String value) {
    return with("version-file", value);
  }

  /** Input {@code version-file}. */
  public SetupUv versionFile(Expr value) {
    return with("version-file", value);
  }

  /** Input {@code python-version}. */
  public SetupUv pythonVersion(long value) {
    return with("python-version", value);
  }

  /** Input {@code python-version}. */
  public SetupUv pythonVersion(String value) {
    return with("python-version", value);
  }

  /** Input {@code python-version}. */
  public SetupUv pythonVersion(Expr value) {
    return with("python-version", value);
  }

  /** Input {@code activate-environment}; default {@code false}. */
  public SetupUv activateEnvironment(boolean value) {
    return with("activate-environment", value);
  }

  /** Input {@code activate-environment}; default {@code false}. */
  public SetupUv activateEnvironment(Expr value) {
    return with("activate-environment", value);
  }

  /** Input {@code venv-path}. */
  public SetupUv venvPath(String value) {
    return with("venv-path", value);
  }

  /** Input {@code venv-path}. */
  public SetupUv venvPath(Expr value) {
    return with("venv-path", value);
  }

  /** Input {@code no-project}; default {@code false}. */
  public SetupUv noProject(boolean value) {
    return with("no-project", value);
  }

  /** Input {@code no-project}; default {@code false}. */
  public SetupUv noProject(Expr value) {
    return with("no-project", value);
  }

  /** Input {@code working-directory}; default {@code ${{ github.workspace }}}. */
  public SetupUv workingDirectory(String value) {
    return with("working-directory", value);
  }

  /** Input {@code working-directory}; default {@code ${{ github.workspace }}}. */
  public SetupUv workingDirectory(Expr value) {
    return with("working-directory", value);
  }

  /** Input {@code checksum}. */
  public SetupUv checksum(String value) {
    return with("checksum", value);
  }

  /** Input {@code checksum}. */
  public SetupUv checksum(Expr value) {
    return with("checksum", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public SetupUv githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public SetupUv githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Input {@code enable-cache}; default {@code auto}. */
  public SetupUv enableCache(boolean value) {
    return with("enable-cache", value);
  }

  /** Input {@code enable-cache}; default {@code auto}. */
  public SetupUv enableCache(String value) {
    return with("enable-cache", value);
  }

  /** Input {@code enable-cache}; default {@code auto}. */
  public SetupUv enableCache(EnableCache value) {
    return with("enable-cache", value.toString());
  }

  /** Input {@code enable-cache}; default {@code auto}. */
  public SetupUv enableCache(Expr value) {
    return with("enable-cache", value);
  }

  /** Adds items to input {@code cache-dependency-glob}; has a default. */
  public SetupUv cacheDependencyGlob(String... items) {
    return withLines("cache-dependency-glob", items);
  }

  /** Sets all of input {@code cache-dependency-glob}; has a default. */
  public SetupUv cacheDependencyGlob(Expr value) {
    return with("cache-dependency-glob", value);
  }

  /** Input {@code restore-cache}; default {@code true}. */
  public SetupUv restoreCache(boolean value) {
    return with("restore-cache", value);
  }

  /** Input {@code restore-cache}; default {@code true}. */
  public SetupUv restoreCache(Expr value) {
    return with("restore-cache", value);
  }

  /** Input {@code save-cache}; default {@code true}. */
  public SetupUv saveCache(boolean value) {
    return with("save-cache", value);
  }

  /** Input {@code save-cache}; default {@code true}. */
  public SetupUv saveCache(Expr value) {
    return with("save-cache", value);
  }

  /** Input {@code cache-suffix}. */
  public SetupUv cacheSuffix(String value) {
    return with("cache-suffix", value);
  }

  /** Input {@code cache-suffix}. */
  public SetupUv cacheSuffix(Expr value) {
    return with("cache-suffix", value);
  }

  /** Input {@code cache-local-path}. */
  public SetupUv cacheLocalPath(String value) {
    return with("cache-local-path", value);
  }

  /** Input {@code cache-local-path}. */
  public SetupUv cacheLocalPath(Expr value) {
    return with("cache-local-path", value);
  }

  /** Input {@code prune-cache}; default {@code false}. */
  public SetupUv pruneCache(boolean value) {
    return with("prune-cache", value);
  }

  /** Input {@code prune-cache}; default {@code false}. */
  public SetupUv pruneCache(Expr value) {
    return with("prune-cache", value);
  }

  /** Input {@code cache-python}; default {@code false}. */
  public SetupUv cachePython(boolean value) {
    return with("cache-python", value);
  }

  /** Input {@code cache-python}; default {@code false}. */
  public SetupUv cachePython(Expr value) {
    return with("cache-python", value);
  }

  /** Input {@code ignore-nothing-to-cache}; default {@code false}. */
  public SetupUv ignoreNothingToCache(boolean value) {
    return with("ignore-nothing-to-cache", value);
  }

  /** Input {@code ignore-nothing-to-cache}; default {@code false}. */
  public SetupUv ignoreNothingToCache(Expr value) {
    return with("ignore-nothing-to-cache", value);
  }

  /** Input {@code ignore-empty-workdir}; default {@code false}. */
  public SetupUv ignoreEmptyWorkdir(boolean value) {
    return with("ignore-empty-workdir", value);
  }

  /** Input {@code ignore-empty-workdir}; default {@code false}. */
  public SetupUv ignoreEmptyWorkdir(Expr value) {
    return with("ignore-empty-workdir", value);
  }

  /** Input {@code tool-dir}. */
  public SetupUv toolDir(String value) {
    return with("tool-dir", value);
  }

  /** Input {@code tool-dir}. */
  public SetupUv toolDir(Expr value) {
    return with("tool-dir", value);
  }

  /** Input {@code tool-bin-dir}. */
  public SetupUv toolBinDir(String value) {
    return with("tool-bin-dir", value);
  }

  /** Input {@code tool-bin-dir}. */
  public SetupUv toolBinDir(Expr value) {
    return with("tool-bin-dir", value);
  }

  /** Input {@code manifest-file}. */
  public SetupUv manifestFile(String value) {
    return with("manifest-file", value);
  }

  /** Input {@code manifest-file}. */
  public SetupUv manifestFile(Expr value) {
    return with("manifest-file", value);
  }

  /** Input {@code download-from-astral-mirror}; default {@code true}. */
  public SetupUv downloadFromAstralMirror(boolean value) {
    return with("download-from-astral-mirror", value);
  }

  /** Input {@code download-from-astral-mirror}; default {@code true}. */
  public SetupUv downloadFromAstralMirror(Expr value) {
    return with("download-from-astral-mirror", value);
  }

  /** Input {@code add-problem-matchers}; default {@code true}. */
  public SetupUv addProblemMatchers(boolean value) {
    return with("add-problem-matchers", value);
  }

  /** Input {@code add-problem-matchers}; default {@code true}. */
  public SetupUv addProblemMatchers(Expr value) {
    return with("add-problem-matchers", value);
  }

  /** Input {@code quiet}; default {@code false}. */
  public SetupUv quiet(boolean value) {
    return with("quiet", value);
  }

  /** Input {@code quiet}; default {@code false}. */
  public SetupUv quiet(Expr value) {
    return with("quiet", value);
  }

  /** Input {@code resolution-strategy}; default {@code highest}. */
  public SetupUv resolutionStrategy(String value) {
    return with("resolution-strategy", value);
  }

  /** Input {@code resolution-strategy}; default {@code highest}. */
  public SetupUv resolutionStrategy(ResolutionStrategy value) {
    return with("resolution-strategy", value.toString());
  }

  /** Input {@code resolution-strategy}; default {@code highest}. */
  public SetupUv resolutionStrategy(Expr value) {
    return with("resolution-strategy", value);
  }

  /** Values of {@code enable-cache}. */
  public enum EnableCache {
    AUTO("auto");

    private final String text;

    EnableCache(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code resolution-strategy}. */
  public enum ResolutionStrategy {
    HIGHEST("highest"),
    LOWEST("lowest");

    private final String text;

    ResolutionStrategy(String text) {
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

    public StringExpr uvVersion() {
      return get("uv-version");
    }

    public StringExpr uvPath() {
      return get("uv-path");
    }

    public StringExpr uvxPath() {
      return get("uvx-path");
    }

    public StringExpr cacheHit() {
      return get("cache-hit");
    }

    public StringExpr cacheKey() {
      return get("cache-key");
    }

    public StringExpr venv() {
      return get("venv");
    }

    public StringExpr pythonVersion() {
      return get("python-version");
    }

    public StringExpr pythonCacheHit() {
      return get("python-cache-hit");
    }
  }
}
