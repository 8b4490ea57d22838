// Generated; to change it, change this table:
// schemas/actions/github__codeql-action__init.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;
import java.util.Arrays;

/**
 * {@code github/codeql-action/init}, as of v4.37.8. See https://github.com/github/codeql-action.
 */
public final class CodeqlInit extends Action<CodeqlInit, CodeqlInit.Outputs> {

  private CodeqlInit(ActionCall call) {
    super(call);
  }

  public static CodeqlInit action() {
    return new CodeqlInit(ActionCall.of("github/codeql-action/init"));
  }

  @Override
  protected CodeqlInit copy(ActionCall changed) {
    return new CodeqlInit(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code tools}. */
  public CodeqlInit tools(String value) {
    return with("tools", value);
  }

  /** Input {@code tools}. */
  public CodeqlInit tools(Expr value) {
    return with("tools", value);
  }

  /** Adds items to input {@code languages}. */
  public CodeqlInit languages(String... items) {
    return withList("languages", ",", items);
  }

  /** Sets all of input {@code languages}. */
  public CodeqlInit languages(Expr value) {
    return with("languages", value);
  }

  /** Input {@code build-mode}. */
  public CodeqlInit buildMode(String value) {
    return with("build-mode", value);
  }

  /** Input {@code build-mode}. */
  public CodeqlInit buildMode(BuildMode value) {
    return with("build-mode", value.toString());
  }

  /** Input {@code build-mode}. */
  public CodeqlInit buildMode(Expr value) {
    return with("build-mode", value);
  }

  /** Adds items to input {@code analysis-kinds}; default {@code code-scanning}. */
  public CodeqlInit analysisKinds(String... items) {
    return withList("analysis-kinds", ",", items);
  }

  /** Adds items to input {@code analysis-kinds}; default {@code code-scanning}. */
  public CodeqlInit analysisKinds(AnalysisKinds... items) {
    return withList("analysis-kinds", ",",
        Arrays.stream(items).map(Enum::toString).toArray(String[]::new));
  }

  /** Sets all of input {@code analysis-kinds}; default {@code code-scanning}. */
  public CodeqlInit analysisKinds(Expr value) {
    return with("analysis-kinds", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public CodeqlInit token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public CodeqlInit token(Expr value) {
    return with("token", value);
  }

  /** Input {@code registries}. */
  public CodeqlInit registries(String value) {
    return with("registries", value);
  }

  /** Input {@code registries}. */
  public CodeqlInit registries(Expr value) {
    return with("registries", value);
  }

  /** Input {@code matrix}; default {@code ${{ toJson(matrix) }}}. */
  public CodeqlInit matrix(String value) {
    return with("matrix", value);
  }

  /** Input {@code matrix}; default {@code ${{ toJson(matrix) }}}. */
  public CodeqlInit matrix(Expr value) {
    return with("matrix", value);
  }

  /** Input {@code config-file}. */
  public CodeqlInit configFile(String value) {
    return with("config-file", value);
  }

  /** Input {@code config-file}. */
  public CodeqlInit configFile(Expr value) {
    return with("config-file", value);
  }

  /** Input {@code db-location}. */
  public CodeqlInit dbLocation(String value) {
    return with("db-location", value);
  }

  /** Input {@code db-location}. */
  public CodeqlInit dbLocation(Expr value) {
    return with("db-location", value);
  }

  /** Input {@code config}. */
  public CodeqlInit config(String value) {
    return with("config", value);
  }

  /** Input {@code config}. */
  public CodeqlInit config(Expr value) {
    return with("config", value);
  }

  /** Adds items to input {@code queries}. */
  public CodeqlInit queries(String... items) {
    return withList("queries", ",", items);
  }

  /** Sets all of input {@code queries}. */
  public CodeqlInit queries(Expr value) {
    return with("queries", value);
  }

  /**
   * Adds items to input {@code quality-queries}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public CodeqlInit qualityQueries(String... items) {
    return withList("quality-queries", ",", items);
  }

  /**
   * Sets all of input {@code quality-queries}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public CodeqlInit qualityQueries(Expr value) {
    return with("quality-queries", value);
  }

  /** Adds items to input {@code packs}. */
  public CodeqlInit packs(String... items) {
    return withList("packs", ",", items);
  }

  /** Sets all of input {@code packs}. */
  public CodeqlInit packs(Expr value) {
    return with("packs", value);
  }

  /** Input {@code external-repository-token}. */
  public CodeqlInit externalRepositoryToken(String value) {
    return with("external-repository-token", value);
  }

  /** Input {@code external-repository-token}. */
  public CodeqlInit externalRepositoryToken(Expr value) {
    return with("external-repository-token", value);
  }

  /**
   * Input {@code setup-python-dependencies}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public CodeqlInit setupPythonDependencies(boolean value) {
    return with("setup-python-dependencies", value);
  }

  /**
   * Input {@code setup-python-dependencies}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public CodeqlInit setupPythonDependencies(Expr value) {
    return with("setup-python-dependencies", value);
  }

  /** Input {@code source-root}. */
  public CodeqlInit sourceRoot(String value) {
    return with("source-root", value);
  }

  /** Input {@code source-root}. */
  public CodeqlInit sourceRoot(Expr value) {
    return with("source-root", value);
  }

  /** Input {@code ram}. */
  public CodeqlInit ram(long value) {
    return with("ram", value);
  }

  /** Input {@code ram}. */
  public CodeqlInit ram(Expr value) {
    return with("ram", value);
  }

  /** Input {@code threads}. */
  public CodeqlInit threads(long value) {
    return with("threads", value);
  }

  /** Input {@code threads}. */
  public CodeqlInit threads(Expr value) {
    return with("threads", value);
  }

  /** Input {@code debug}; default {@code false}. */
  public CodeqlInit debug(boolean value) {
    return with("debug", value);
  }

  /** Input {@code debug}; default {@code false}. */
  public CodeqlInit debug(Expr value) {
    return with("debug", value);
  }

  /** Input {@code debug-artifact-name}. */
  public CodeqlInit debugArtifactName(String value) {
    return with("debug-artifact-name", value);
  }

  /** Input {@code debug-artifact-name}. */
  public CodeqlInit debugArtifactName(Expr value) {
    return with("debug-artifact-name", value);
  }

  /** Input {@code debug-database-name}. */
  public CodeqlInit debugDatabaseName(String value) {
    return with("debug-database-name", value);
  }

  /** Input {@code debug-database-name}. */
  public CodeqlInit debugDatabaseName(Expr value) {
    return with("debug-database-name", value);
  }

  /** Input {@code trap-caching}. */
  public CodeqlInit trapCaching(boolean value) {
    return with("trap-caching", value);
  }

  /** Input {@code trap-caching}. */
  public CodeqlInit trapCaching(Expr value) {
    return with("trap-caching", value);
  }

  /** Input {@code dependency-caching}. */
  public CodeqlInit dependencyCaching(boolean value) {
    return with("dependency-caching", value);
  }

  /** Input {@code dependency-caching}. */
  public CodeqlInit dependencyCaching(Expr value) {
    return with("dependency-caching", value);
  }

  /** Input {@code check-run-id}; default {@code ${{ job.check_run_id }}}. */
  public CodeqlInit checkRunId(long value) {
    return with("check-run-id", value);
  }

  /** Input {@code check-run-id}; default {@code ${{ job.check_run_id }}}. */
  public CodeqlInit checkRunId(Expr value) {
    return with("check-run-id", value);
  }

  /** Values of {@code build-mode}. */
  public enum BuildMode {
    NONE("none"),
    AUTOBUILD("autobuild"),
    MANUAL("manual");

    private final String text;

    BuildMode(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code analysis-kinds}. */
  public enum AnalysisKinds {
    CODE_SCANNING("code-scanning"),
    CODE_QUALITY("code-quality");

    private final String text;

    AnalysisKinds(String text) {
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

    public StringExpr codeqlPath() {
      return get("codeql-path");
    }

    public StringExpr codeqlVersion() {
      return get("codeql-version");
    }
  }
}
