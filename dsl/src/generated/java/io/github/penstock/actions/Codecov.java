// Generated; to change it, change this table:
// schemas/actions/codecov__codecov-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;
import java.util.Arrays;

/** {@code codecov/codecov-action}, as of v7.0.0. See https://github.com/codecov/codecov-action. */
public final class Codecov extends Action<Codecov, StepOutputs> {

  private Codecov(ActionCall call) {
    super(call);
  }

  public static Codecov action() {
    return new Codecov(ActionCall.of("codecov/codecov-action"));
  }

  @Override
  protected Codecov copy(ActionCall changed) {
    return new Codecov(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code base_sha}. */
  public Codecov baseSha(String value) {
    return with("base_sha", value);
  }

  /** Input {@code base_sha}. */
  public Codecov baseSha(Expr value) {
    return with("base_sha", value);
  }

  /** Input {@code binary}. */
  public Codecov binary(boolean value) {
    return with("binary", value);
  }

  /** Input {@code binary}. */
  public Codecov binary(Expr value) {
    return with("binary", value);
  }

  /** Input {@code codecov_yml_path}. */
  public Codecov codecovYmlPath(String value) {
    return with("codecov_yml_path", value);
  }

  /** Input {@code codecov_yml_path}. */
  public Codecov codecovYmlPath(Expr value) {
    return with("codecov_yml_path", value);
  }

  /** Input {@code commit_parent}. */
  public Codecov commitParent(String value) {
    return with("commit_parent", value);
  }

  /** Input {@code commit_parent}. */
  public Codecov commitParent(Expr value) {
    return with("commit_parent", value);
  }

  /** Input {@code directory}. */
  public Codecov directory(String value) {
    return with("directory", value);
  }

  /** Input {@code directory}. */
  public Codecov directory(Expr value) {
    return with("directory", value);
  }

  /** Input {@code disable_file_fixes}; default {@code false}. */
  public Codecov disableFileFixes(boolean value) {
    return with("disable_file_fixes", value);
  }

  /** Input {@code disable_file_fixes}; default {@code false}. */
  public Codecov disableFileFixes(Expr value) {
    return with("disable_file_fixes", value);
  }

  /** Input {@code disable_search}; default {@code false}. */
  public Codecov disableSearch(boolean value) {
    return with("disable_search", value);
  }

  /** Input {@code disable_search}; default {@code false}. */
  public Codecov disableSearch(Expr value) {
    return with("disable_search", value);
  }

  /** Input {@code disable_safe_directory}; default {@code false}. */
  public Codecov disableSafeDirectory(boolean value) {
    return with("disable_safe_directory", value);
  }

  /** Input {@code disable_safe_directory}; default {@code false}. */
  public Codecov disableSafeDirectory(Expr value) {
    return with("disable_safe_directory", value);
  }

  /** Input {@code disable_telem}; default {@code false}. */
  public Codecov disableTelem(boolean value) {
    return with("disable_telem", value);
  }

  /** Input {@code disable_telem}; default {@code false}. */
  public Codecov disableTelem(Expr value) {
    return with("disable_telem", value);
  }

  /** Input {@code dry_run}; default {@code false}. */
  public Codecov dryRun(boolean value) {
    return with("dry_run", value);
  }

  /** Input {@code dry_run}; default {@code false}. */
  public Codecov dryRun(Expr value) {
    return with("dry_run", value);
  }

  /** Adds items to input {@code env_vars}. */
  public Codecov envVars(String... items) {
    return withList("env_vars", ",", items);
  }

  /** Sets all of input {@code env_vars}. */
  public Codecov envVars(Expr value) {
    return with("env_vars", value);
  }

  /** Adds items to input {@code exclude}. */
  public Codecov exclude(String... items) {
    return withList("exclude", ",", items);
  }

  /** Sets all of input {@code exclude}. */
  public Codecov exclude(Expr value) {
    return with("exclude", value);
  }

  /** Input {@code fail_ci_if_error}; default {@code false}. */
  public Codecov failCiIfError(boolean value) {
    return with("fail_ci_if_error", value);
  }

  /** Input {@code fail_ci_if_error}; default {@code false}. */
  public Codecov failCiIfError(Expr value) {
    return with("fail_ci_if_error", value);
  }

  /** Adds items to input {@code files}. */
  public Codecov files(String... items) {
    return withList("files", ",", items);
  }

  /** Sets all of input {@code files}. */
  public Codecov files(Expr value) {
    return with("files", value);
  }

  /** Adds items to input {@code flags}. */
  public Codecov flags(String... items) {
    return withList("flags", ",", items);
  }

  /** Sets all of input {@code flags}. */
  public Codecov flags(Expr value) {
    return with("flags", value);
  }

  /** Input {@code force}. */
  public Codecov force(boolean value) {
    return with("force", value);
  }

  /** Input {@code force}. */
  public Codecov force(Expr value) {
    return with("force", value);
  }

  /** Input {@code git_service}; default {@code github}. */
  public Codecov gitService(String value) {
    return with("git_service", value);
  }

  /** Input {@code git_service}; default {@code github}. */
  public Codecov gitService(Expr value) {
    return with("git_service", value);
  }

  /** Input {@code gcov_args}. */
  public Codecov gcovArgs(String value) {
    return with("gcov_args", value);
  }

  /** Input {@code gcov_args}. */
  public Codecov gcovArgs(Expr value) {
    return with("gcov_args", value);
  }

  /** Input {@code gcov_executable}; default {@code gcov}. */
  public Codecov gcovExecutable(String value) {
    return with("gcov_executable", value);
  }

  /** Input {@code gcov_executable}; default {@code gcov}. */
  public Codecov gcovExecutable(Expr value) {
    return with("gcov_executable", value);
  }

  /** Adds items to input {@code gcov_ignore}. */
  public Codecov gcovIgnore(String... items) {
    return withList("gcov_ignore", ",", items);
  }

  /** Sets all of input {@code gcov_ignore}. */
  public Codecov gcovIgnore(Expr value) {
    return with("gcov_ignore", value);
  }

  /** Adds items to input {@code gcov_include}. */
  public Codecov gcovInclude(String... items) {
    return withList("gcov_include", ",", items);
  }

  /** Sets all of input {@code gcov_include}. */
  public Codecov gcovInclude(Expr value) {
    return with("gcov_include", value);
  }

  /** Input {@code handle_no_reports_found}; default {@code false}. */
  public Codecov handleNoReportsFound(boolean value) {
    return with("handle_no_reports_found", value);
  }

  /** Input {@code handle_no_reports_found}; default {@code false}. */
  public Codecov handleNoReportsFound(Expr value) {
    return with("handle_no_reports_found", value);
  }

  /** Input {@code job_code}. */
  public Codecov jobCode(String value) {
    return with("job_code", value);
  }

  /** Input {@code job_code}. */
  public Codecov jobCode(Expr value) {
    return with("job_code", value);
  }

  /** Input {@code name}. */
  public Codecov name(String value) {
    return with("name", value);
  }

  /** Input {@code name}. */
  public Codecov name(Expr value) {
    return with("name", value);
  }

  /** Input {@code network_filter}. */
  public Codecov networkFilter(String value) {
    return with("network_filter", value);
  }

  /** Input {@code network_filter}. */
  public Codecov networkFilter(Expr value) {
    return with("network_filter", value);
  }

  /** Input {@code network_prefix}. */
  public Codecov networkPrefix(String value) {
    return with("network_prefix", value);
  }

  /** Input {@code network_prefix}. */
  public Codecov networkPrefix(Expr value) {
    return with("network_prefix", value);
  }

  /** Input {@code os}. */
  public Codecov os(String value) {
    return with("os", value);
  }

  /** Input {@code os}. */
  public Codecov os(Os value) {
    return with("os", value.toString());
  }

  /** Input {@code os}. */
  public Codecov os(Expr value) {
    return with("os", value);
  }

  /** Input {@code override_branch}. */
  public Codecov overrideBranch(String value) {
    return with("override_branch", value);
  }

  /** Input {@code override_branch}. */
  public Codecov overrideBranch(Expr value) {
    return with("override_branch", value);
  }

  /** Input {@code override_build}. */
  public Codecov overrideBuild(String value) {
    return with("override_build", value);
  }

  /** Input {@code override_build}. */
  public Codecov overrideBuild(Expr value) {
    return with("override_build", value);
  }

  /** Input {@code override_build_url}. */
  public Codecov overrideBuildUrl(String value) {
    return with("override_build_url", value);
  }

  /** Input {@code override_build_url}. */
  public Codecov overrideBuildUrl(Expr value) {
    return with("override_build_url", value);
  }

  /** Input {@code override_commit}. */
  public Codecov overrideCommit(String value) {
    return with("override_commit", value);
  }

  /** Input {@code override_commit}. */
  public Codecov overrideCommit(Expr value) {
    return with("override_commit", value);
  }

  /** Input {@code override_pr}. */
  public Codecov overridePr(long value) {
    return with("override_pr", value);
  }

  /** Input {@code override_pr}. */
  public Codecov overridePr(Expr value) {
    return with("override_pr", value);
  }

  /** Adds items to input {@code plugins}. */
  public Codecov plugins(String... items) {
    return withList("plugins", ",", items);
  }

  /** Adds items to input {@code plugins}. */
  public Codecov plugins(Plugins... items) {
    return withList("plugins", ",",
        Arrays.stream(items).map(Enum::toString).toArray(String[]::new));
  }

  /** Sets all of input {@code plugins}. */
  public Codecov plugins(Expr value) {
    return with("plugins", value);
  }

  /** Input {@code recurse_submodules}; default {@code false}. */
  public Codecov recurseSubmodules(boolean value) {
    return with("recurse_submodules", value);
  }

  /** Input {@code recurse_submodules}; default {@code false}. */
  public Codecov recurseSubmodules(Expr value) {
    return with("recurse_submodules", value);
  }

  /** Input {@code report_code}. */
  public Codecov reportCode(String value) {
    return with("report_code", value);
  }

  /** Input {@code report_code}. */
  public Codecov reportCode(Expr value) {
    return with("report_code", value);
  }

  /** Input {@code report_type}. */
  public Codecov reportType(String value) {
    return with("report_type", value);
  }

  /** Input {@code report_type}. */
  public Codecov reportType(ReportType value) {
    return with("report_type", value.toString());
  }

  /** Input {@code report_type}. */
  public Codecov reportType(Expr value) {
    return with("report_type", value);
  }

  /** Input {@code root_dir}. */
  public Codecov rootDir(String value) {
    return with("root_dir", value);
  }

  /** Input {@code root_dir}. */
  public Codecov rootDir(Expr value) {
    return with("root_dir", value);
  }

  /** Input {@code run_command}; default {@code upload-coverage}. */
  public Codecov runCommand(String value) {
    return with("run_command", value);
  }

  /** Input {@code run_command}; default {@code upload-coverage}. */
  public Codecov runCommand(Expr value) {
    return with("run_command", value);
  }

  /** Input {@code skip_validation}; default {@code false}. */
  public Codecov skipValidation(boolean value) {
    return with("skip_validation", value);
  }

  /** Input {@code skip_validation}; default {@code false}. */
  public Codecov skipValidation(Expr value) {
    return with("skip_validation", value);
  }

  /** Input {@code slug}. */
  public Codecov slug(String value) {
    return with("slug", value);
  }

  /** Input {@code slug}. */
  public Codecov slug(Expr value) {
    return with("slug", value);
  }

  /** Input {@code swift_project}. */
  public Codecov swiftProject(String value) {
    return with("swift_project", value);
  }

  /** Input {@code swift_project}. */
  public Codecov swiftProject(Expr value) {
    return with("swift_project", value);
  }

  /** Input {@code token}. */
  public Codecov token(String value) {
    return with("token", value);
  }

  /** Input {@code token}. */
  public Codecov token(Expr value) {
    return with("token", value);
  }

  /** Input {@code url}. */
  public Codecov url(String value) {
    return with("url", value);
  }

  /** Input {@code url}. */
  public Codecov url(Expr value) {
    return with("url", value);
  }

  /** Input {@code use_legacy_upload_endpoint}; default {@code false}. */
  public Codecov useLegacyUploadEndpoint(boolean value) {
    return with("use_legacy_upload_endpoint", value);
  }

  /** Input {@code use_legacy_upload_endpoint}; default {@code false}. */
  public Codecov useLegacyUploadEndpoint(Expr value) {
    return with("use_legacy_upload_endpoint", value);
  }

  /** Input {@code use_oidc}; default {@code false}. */
  public Codecov useOidc(boolean value) {
    return with("use_oidc", value);
  }

  /** Input {@code use_oidc}; default {@code false}. */
  public Codecov useOidc(Expr value) {
    return with("use_oidc", value);
  }

  /** Input {@code use_pypi}; default {@code false}. */
  public Codecov usePypi(boolean value) {
    return with("use_pypi", value);
  }

  /** Input {@code use_pypi}; default {@code false}. */
  public Codecov usePypi(Expr value) {
    return with("use_pypi", value);
  }

  /** Input {@code verbose}; default {@code false}. */
  public Codecov verbose(boolean value) {
    return with("verbose", value);
  }

  /** Input {@code verbose}; default {@code false}. */
  public Codecov verbose(Expr value) {
    return with("verbose", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public Codecov version(long value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public Codecov version(String value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public Codecov version(Expr value) {
    return with("version", value);
  }

  /** Input {@code working-directory}. */
  public Codecov workingDirectory(String value) {
    return with("working-directory", value);
  }

  /** Input {@code working-directory}. */
  public Codecov workingDirectory(Expr value) {
    return with("working-directory", value);
  }

  /** Values of {@code os}. */
  public enum Os {
    LINUX("linux"),
    MACOS("macos"),
    WINDOWS("windows");

    private final String text;

    Os(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code plugins}. */
  public enum Plugins {
    XCODE("xcode"),
    GCOV("gcov"),
    PYCOVERAGE("pycoverage");

    private final String text;

    Plugins(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code report_type}. */
  public enum ReportType {
    COVERAGE("coverage"),
    TEST_RESULTS("test_results");

    private final String text;

    ReportType(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
