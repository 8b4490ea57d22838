// Generated; to change it, change this table:
// schemas/actions/tj-actions__changed-files.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code tj-actions/changed-files}, as of v47.0.6. See https://github.com/tj-actions/changed-files.
 */
public final class ChangedFiles extends Action<ChangedFiles, ChangedFiles.Outputs> {

  private ChangedFiles(ActionCall call) {
    super(call);
  }

  public static ChangedFiles action() {
    return new ChangedFiles(ActionCall.of("tj-actions/changed-files"));
  }

  @Override
  protected ChangedFiles copy(ActionCall changed) {
    return new ChangedFiles(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code separator}. */
  public ChangedFiles separator(String value) {
    return with("separator", value);
  }

  /** Input {@code separator}. */
  public ChangedFiles separator(Expr value) {
    return with("separator", value);
  }

  /** Input {@code include_all_old_new_renamed_files}; default {@code false}. */
  public ChangedFiles includeAllOldNewRenamedFiles(boolean value) {
    return with("include_all_old_new_renamed_files", value);
  }

  /** Input {@code include_all_old_new_renamed_files}; default {@code false}. */
  public ChangedFiles includeAllOldNewRenamedFiles(Expr value) {
    return with("include_all_old_new_renamed_files", value);
  }

  /** Input {@code old_new_separator}; default {@code ,}. */
  public ChangedFiles oldNewSeparator(String value) {
    return with("old_new_separator", value);
  }

  /** Input {@code old_new_separator}; default {@code ,}. */
  public ChangedFiles oldNewSeparator(Expr value) {
    return with("old_new_separator", value);
  }

  /** Input {@code old_new_files_separator}. */
  public ChangedFiles oldNewFilesSeparator(String value) {
    return with("old_new_files_separator", value);
  }

  /** Input {@code old_new_files_separator}. */
  public ChangedFiles oldNewFilesSeparator(Expr value) {
    return with("old_new_files_separator", value);
  }

  /** Input {@code files_from_source_file}. */
  public ChangedFiles filesFromSourceFile(String value) {
    return with("files_from_source_file", value);
  }

  /** Input {@code files_from_source_file}. */
  public ChangedFiles filesFromSourceFile(Expr value) {
    return with("files_from_source_file", value);
  }

  /** Input {@code files_from_source_file_separator}. */
  public ChangedFiles filesFromSourceFileSeparator(String value) {
    return with("files_from_source_file_separator", value);
  }

  /** Input {@code files_from_source_file_separator}. */
  public ChangedFiles filesFromSourceFileSeparator(Expr value) {
    return with("files_from_source_file_separator", value);
  }

  /** Adds items to input {@code files}. */
  public ChangedFiles files(String... items) {
    return withLines("files", items);
  }

  /** Sets all of input {@code files}. */
  public ChangedFiles files(Expr value) {
    return with("files", value);
  }

  /** Input {@code files_separator}. */
  public ChangedFiles filesSeparator(String value) {
    return with("files_separator", value);
  }

  /** Input {@code files_separator}. */
  public ChangedFiles filesSeparator(Expr value) {
    return with("files_separator", value);
  }

  /** Input {@code files_yaml}. */
  public ChangedFiles filesYaml(String value) {
    return with("files_yaml", value);
  }

  /** Input {@code files_yaml}. */
  public ChangedFiles filesYaml(Expr value) {
    return with("files_yaml", value);
  }

  /** Input {@code files_yaml_from_source_file}. */
  public ChangedFiles filesYamlFromSourceFile(String value) {
    return with("files_yaml_from_source_file", value);
  }

  /** Input {@code files_yaml_from_source_file}. */
  public ChangedFiles filesYamlFromSourceFile(Expr value) {
    return with("files_yaml_from_source_file", value);
  }

  /** Input {@code files_yaml_from_source_file_separator}. */
  public ChangedFiles filesYamlFromSourceFileSeparator(String value) {
    return with("files_yaml_from_source_file_separator", value);
  }

  /** Input {@code files_yaml_from_source_file_separator}. */
  public ChangedFiles filesYamlFromSourceFileSeparator(Expr value) {
    return with("files_yaml_from_source_file_separator", value);
  }

  /** Input {@code files_ignore_yaml}. */
  public ChangedFiles filesIgnoreYaml(String value) {
    return with("files_ignore_yaml", value);
  }

  /** Input {@code files_ignore_yaml}. */
  public ChangedFiles filesIgnoreYaml(Expr value) {
    return with("files_ignore_yaml", value);
  }

  /** Input {@code files_ignore_yaml_from_source_file}. */
  public ChangedFiles filesIgnoreYamlFromSourceFile(String value) {
    return with("files_ignore_yaml_from_source_file", value);
  }

  /** Input {@code files_ignore_yaml_from_source_file}. */
  public ChangedFiles filesIgnoreYamlFromSourceFile(Expr value) {
    return with("files_ignore_yaml_from_source_file", value);
  }

  /** Input {@code files_ignore_yaml_from_source_file_separator}. */
  public ChangedFiles filesIgnoreYamlFromSourceFileSeparator(String value) {
    return with("files_ignore_yaml_from_source_file_separator", value);
  }

  /** Input {@code files_ignore_yaml_from_source_file_separator}. */
  public ChangedFiles filesIgnoreYamlFromSourceFileSeparator(Expr value) {
    return with("files_ignore_yaml_from_source_file_separator", value);
  }

  /** Adds items to input {@code files_ignore}. */
  public ChangedFiles filesIgnore(String... items) {
    return withLines("files_ignore", items);
  }

  /** Sets all of input {@code files_ignore}. */
  public ChangedFiles filesIgnore(Expr value) {
    return with("files_ignore", value);
  }

  /** Input {@code files_ignore_separator}. */
  public ChangedFiles filesIgnoreSeparator(String value) {
    return with("files_ignore_separator", value);
  }

  /** Input {@code files_ignore_separator}. */
  public ChangedFiles filesIgnoreSeparator(Expr value) {
    return with("files_ignore_separator", value);
  }

  /** Input {@code files_ignore_from_source_file}. */
  public ChangedFiles filesIgnoreFromSourceFile(String value) {
    return with("files_ignore_from_source_file", value);
  }

  /** Input {@code files_ignore_from_source_file}. */
  public ChangedFiles filesIgnoreFromSourceFile(Expr value) {
    return with("files_ignore_from_source_file", value);
  }

  /** Input {@code files_ignore_from_source_file_separator}. */
  public ChangedFiles filesIgnoreFromSourceFileSeparator(String value) {
    return with("files_ignore_from_source_file_separator", value);
  }

  /** Input {@code files_ignore_from_source_file_separator}. */
  public ChangedFiles filesIgnoreFromSourceFileSeparator(Expr value) {
    return with("files_ignore_from_source_file_separator", value);
  }

  /** Input {@code sha}. */
  public ChangedFiles sha(String value) {
    return with("sha", value);
  }

  /** Input {@code sha}. */
  public ChangedFiles sha(Expr value) {
    return with("sha", value);
  }

  /** Input {@code base_sha}. */
  public ChangedFiles baseSha(String value) {
    return with("base_sha", value);
  }

  /** Input {@code base_sha}. */
  public ChangedFiles baseSha(Expr value) {
    return with("base_sha", value);
  }

  /** Input {@code since}. */
  public ChangedFiles since(String value) {
    return with("since", value);
  }

  /** Input {@code since}. */
  public ChangedFiles since(Expr value) {
    return with("since", value);
  }

  /** Input {@code until}. */
  public ChangedFiles until(String value) {
    return with("until", value);
  }

  /** Input {@code until}. */
  public ChangedFiles until(Expr value) {
    return with("until", value);
  }

  /** Input {@code path}; default {@code .}. */
  public ChangedFiles path(String value) {
    return with("path", value);
  }

  /** Input {@code path}; default {@code .}. */
  public ChangedFiles path(Expr value) {
    return with("path", value);
  }

  /** Input {@code quotepath}; default {@code true}. */
  public ChangedFiles quotepath(boolean value) {
    return with("quotepath", value);
  }

  /** Input {@code quotepath}; default {@code true}. */
  public ChangedFiles quotepath(Expr value) {
    return with("quotepath", value);
  }

  /** Input {@code diff_relative}; default {@code true}. */
  public ChangedFiles diffRelative(boolean value) {
    return with("diff_relative", value);
  }

  /** Input {@code diff_relative}; default {@code true}. */
  public ChangedFiles diffRelative(Expr value) {
    return with("diff_relative", value);
  }

  /** Input {@code dir_names}; default {@code false}. */
  public ChangedFiles dirNames(boolean value) {
    return with("dir_names", value);
  }

  /** Input {@code dir_names}; default {@code false}. */
  public ChangedFiles dirNames(Expr value) {
    return with("dir_names", value);
  }

  /** Input {@code dir_names_max_depth}. */
  public ChangedFiles dirNamesMaxDepth(long value) {
    return with("dir_names_max_depth", value);
  }

  /** Input {@code dir_names_max_depth}. */
  public ChangedFiles dirNamesMaxDepth(Expr value) {
    return with("dir_names_max_depth", value);
  }

  /** Input {@code dir_names_exclude_current_dir}; default {@code false}. */
  public ChangedFiles dirNamesExcludeCurrentDir(boolean value) {
    return with("dir_names_exclude_current_dir", value);
  }

  /** Input {@code dir_names_exclude_current_dir}; default {@code false}. */
  public ChangedFiles dirNamesExcludeCurrentDir(Expr value) {
    return with("dir_names_exclude_current_dir", value);
  }

  /** Input {@code dir_names_include_files}. */
  public ChangedFiles dirNamesIncludeFiles(boolean value) {
    return with("dir_names_include_files", value);
  }

  /** Input {@code dir_names_include_files}. */
  public ChangedFiles dirNamesIncludeFiles(Expr value) {
    return with("dir_names_include_files", value);
  }

  /** Input {@code dir_names_include_files_separator}. */
  public ChangedFiles dirNamesIncludeFilesSeparator(String value) {
    return with("dir_names_include_files_separator", value);
  }

  /** Input {@code dir_names_include_files_separator}. */
  public ChangedFiles dirNamesIncludeFilesSeparator(Expr value) {
    return with("dir_names_include_files_separator", value);
  }

  /** Input {@code dir_names_deleted_files_include_only_deleted_dirs}; default {@code false}. */
  public ChangedFiles dirNamesDeletedFilesIncludeOnlyDeletedDirs(boolean value) {
    return with("dir_names_deleted_files_include_only_deleted_dirs", value);
  }

  /** Input {@code dir_names_deleted_files_include_only_deleted_dirs}; default {@code false}. */
  public ChangedFiles dirNamesDeletedFilesIncludeOnlyDeletedDirs(Expr value) {
    return with("dir_names_deleted_files_include_only_deleted_dirs", value);
  }

  /** Input {@code json}; default {@code false}. */
  public ChangedFiles json(boolean value) {
    return with("json", value);
  }

  /** Input {@code json}; default {@code false}. */
  public ChangedFiles json(Expr value) {
    return with("json", value);
  }

  /** Input {@code escape_json}; default {@code true}. */
  public ChangedFiles escapeJson(boolean value) {
    return with("escape_json", value);
  }

  /** Input {@code escape_json}; default {@code true}. */
  public ChangedFiles escapeJson(Expr value) {
    return with("escape_json", value);
  }

  /** Input {@code safe_output}; default {@code true}. */
  public ChangedFiles safeOutput(boolean value) {
    return with("safe_output", value);
  }

  /** Input {@code safe_output}; default {@code true}. */
  public ChangedFiles safeOutput(Expr value) {
    return with("safe_output", value);
  }

  /** Input {@code fetch_depth}; default {@code 25}. */
  public ChangedFiles fetchDepth(long value) {
    return with("fetch_depth", value);
  }

  /** Input {@code fetch_depth}; default {@code 25}. */
  public ChangedFiles fetchDepth(Expr value) {
    return with("fetch_depth", value);
  }

  /** Input {@code skip_initial_fetch}; default {@code false}. */
  public ChangedFiles skipInitialFetch(boolean value) {
    return with("skip_initial_fetch", value);
  }

  /** Input {@code skip_initial_fetch}; default {@code false}. */
  public ChangedFiles skipInitialFetch(Expr value) {
    return with("skip_initial_fetch", value);
  }

  /** Input {@code fetch_additional_submodule_history}; default {@code false}. */
  public ChangedFiles fetchAdditionalSubmoduleHistory(boolean value) {
    return with("fetch_additional_submodule_history", value);
  }

  /** Input {@code fetch_additional_submodule_history}; default {@code false}. */
  public ChangedFiles fetchAdditionalSubmoduleHistory(Expr value) {
    return with("fetch_additional_submodule_history", value);
  }

  /** Input {@code since_last_remote_commit}; default {@code false}. */
  public ChangedFiles sinceLastRemoteCommit(boolean value) {
    return with("since_last_remote_commit", value);
  }

  /** Input {@code since_last_remote_commit}; default {@code false}. */
  public ChangedFiles sinceLastRemoteCommit(Expr value) {
    return with("since_last_remote_commit", value);
  }

  /** Input {@code write_output_files}; default {@code false}. */
  public ChangedFiles writeOutputFiles(boolean value) {
    return with("write_output_files", value);
  }

  /** Input {@code write_output_files}; default {@code false}. */
  public ChangedFiles writeOutputFiles(Expr value) {
    return with("write_output_files", value);
  }

  /** Input {@code output_dir}; default {@code .github/outputs}. */
  public ChangedFiles outputDir(String value) {
    return with("output_dir", value);
  }

  /** Input {@code output_dir}; default {@code .github/outputs}. */
  public ChangedFiles outputDir(Expr value) {
    return with("output_dir", value);
  }

  /** Input {@code output_renamed_files_as_deleted_and_added}; default {@code false}. */
  public ChangedFiles outputRenamedFilesAsDeletedAndAdded(boolean value) {
    return with("output_renamed_files_as_deleted_and_added", value);
  }

  /** Input {@code output_renamed_files_as_deleted_and_added}; default {@code false}. */
  public ChangedFiles outputRenamedFilesAsDeletedAndAdded(Expr value) {
    return with("output_renamed_files_as_deleted_and_added", value);
  }

  /** Input {@code recover_deleted_files}; default {@code false}. */
  public ChangedFiles recoverDeletedFiles(boolean value) {
    return with("recover_deleted_files", value);
  }

  /** Input {@code recover_deleted_files}; default {@code false}. */
  public ChangedFiles recoverDeletedFiles(Expr value) {
    return with("recover_deleted_files", value);
  }

  /** Input {@code recover_deleted_files_to_destination}. */
  public ChangedFiles recoverDeletedFilesToDestination(String value) {
    return with("recover_deleted_files_to_destination", value);
  }

  /** Input {@code recover_deleted_files_to_destination}. */
  public ChangedFiles recoverDeletedFilesToDestination(Expr value) {
    return with("recover_deleted_files_to_destination", value);
  }

  /** Adds items to input {@code recover_files}. */
  public ChangedFiles recoverFiles(String... items) {
    return withLines("recover_files", items);
  }

  /** Sets all of input {@code recover_files}. */
  public ChangedFiles recoverFiles(Expr value) {
    return with("recover_files", value);
  }

  /** Input {@code recover_files_separator}. */
  public ChangedFiles recoverFilesSeparator(String value) {
    return with("recover_files_separator", value);
  }

  /** Input {@code recover_files_separator}. */
  public ChangedFiles recoverFilesSeparator(Expr value) {
    return with("recover_files_separator", value);
  }

  /** Adds items to input {@code recover_files_ignore}. */
  public ChangedFiles recoverFilesIgnore(String... items) {
    return withLines("recover_files_ignore", items);
  }

  /** Sets all of input {@code recover_files_ignore}. */
  public ChangedFiles recoverFilesIgnore(Expr value) {
    return with("recover_files_ignore", value);
  }

  /** Input {@code recover_files_ignore_separator}. */
  public ChangedFiles recoverFilesIgnoreSeparator(String value) {
    return with("recover_files_ignore_separator", value);
  }

  /** Input {@code recover_files_ignore_separator}. */
  public ChangedFiles recoverFilesIgnoreSeparator(Expr value) {
    return with("recover_files_ignore_separator", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public ChangedFiles token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public ChangedFiles token(Expr value) {
    return with("token", value);
  }

  /** Input {@code api_url}; default {@code ${{ github.api_url }}}. */
  public ChangedFiles apiUrl(String value) {
    return with("api_url", value);
  }

  /** Input {@code api_url}; default {@code ${{ github.api_url }}}. */
  public ChangedFiles apiUrl(Expr value) {
    return with("api_url", value);
  }

  /** Input {@code use_rest_api}; default {@code false}. */
  public ChangedFiles useRestApi(boolean value) {
    return with("use_rest_api", value);
  }

  /** Input {@code use_rest_api}; default {@code false}. */
  public ChangedFiles useRestApi(Expr value) {
    return with("use_rest_api", value);
  }

  /** Input {@code fail_on_initial_diff_error}; default {@code false}. */
  public ChangedFiles failOnInitialDiffError(boolean value) {
    return with("fail_on_initial_diff_error", value);
  }

  /** Input {@code fail_on_initial_diff_error}; default {@code false}. */
  public ChangedFiles failOnInitialDiffError(Expr value) {
    return with("fail_on_initial_diff_error", value);
  }

  /** Input {@code fail_on_submodule_diff_error}; default {@code false}. */
  public ChangedFiles failOnSubmoduleDiffError(boolean value) {
    return with("fail_on_submodule_diff_error", value);
  }

  /** Input {@code fail_on_submodule_diff_error}; default {@code false}. */
  public ChangedFiles failOnSubmoduleDiffError(Expr value) {
    return with("fail_on_submodule_diff_error", value);
  }

  /** Input {@code negation_patterns_first}; default {@code false}. */
  public ChangedFiles negationPatternsFirst(boolean value) {
    return with("negation_patterns_first", value);
  }

  /** Input {@code negation_patterns_first}; default {@code false}. */
  public ChangedFiles negationPatternsFirst(Expr value) {
    return with("negation_patterns_first", value);
  }

  /** Input {@code matrix}; default {@code false}. */
  public ChangedFiles matrix(boolean value) {
    return with("matrix", value);
  }

  /** Input {@code matrix}; default {@code false}. */
  public ChangedFiles matrix(Expr value) {
    return with("matrix", value);
  }

  /** Input {@code exclude_submodules}; default {@code false}. */
  public ChangedFiles excludeSubmodules(boolean value) {
    return with("exclude_submodules", value);
  }

  /** Input {@code exclude_submodules}; default {@code false}. */
  public ChangedFiles excludeSubmodules(Expr value) {
    return with("exclude_submodules", value);
  }

  /** Input {@code exclude_symlinks}; default {@code false}. */
  public ChangedFiles excludeSymlinks(boolean value) {
    return with("exclude_symlinks", value);
  }

  /** Input {@code exclude_symlinks}; default {@code false}. */
  public ChangedFiles excludeSymlinks(Expr value) {
    return with("exclude_symlinks", value);
  }

  /** Input {@code skip_same_sha}; default {@code false}. */
  public ChangedFiles skipSameSha(boolean value) {
    return with("skip_same_sha", value);
  }

  /** Input {@code skip_same_sha}; default {@code false}. */
  public ChangedFiles skipSameSha(Expr value) {
    return with("skip_same_sha", value);
  }

  /** Input {@code fetch_missing_history_max_retries}; default {@code 20}. */
  public ChangedFiles fetchMissingHistoryMaxRetries(long value) {
    return with("fetch_missing_history_max_retries", value);
  }

  /** Input {@code fetch_missing_history_max_retries}; default {@code 20}. */
  public ChangedFiles fetchMissingHistoryMaxRetries(Expr value) {
    return with("fetch_missing_history_max_retries", value);
  }

  /** Input {@code use_posix_path_separator}; default {@code false}. */
  public ChangedFiles usePosixPathSeparator(boolean value) {
    return with("use_posix_path_separator", value);
  }

  /** Input {@code use_posix_path_separator}; default {@code false}. */
  public ChangedFiles usePosixPathSeparator(Expr value) {
    return with("use_posix_path_separator", value);
  }

  /** Input {@code tags_pattern}; default {@code *}. */
  public ChangedFiles tagsPattern(String value) {
    return with("tags_pattern", value);
  }

  /** Input {@code tags_pattern}; default {@code *}. */
  public ChangedFiles tagsPattern(Expr value) {
    return with("tags_pattern", value);
  }

  /** Input {@code tags_ignore_pattern}. */
  public ChangedFiles tagsIgnorePattern(String value) {
    return with("tags_ignore_pattern", value);
  }

  /** Input {@code tags_ignore_pattern}. */
  public ChangedFiles tagsIgnorePattern(Expr value) {
    return with("tags_ignore_pattern", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr addedFiles() {
      return get("added_files");
    }

    public StringExpr addedFilesCount() {
      return get("added_files_count");
    }

    public StringExpr anyAdded() {
      return get("any_added");
    }

    public StringExpr copiedFiles() {
      return get("copied_files");
    }

    public StringExpr copiedFilesCount() {
      return get("copied_files_count");
    }

    public StringExpr deletedFiles() {
      return get("deleted_files");
    }

    public StringExpr deletedFilesCount() {
      return get("deleted_files_count");
    }

    public StringExpr modifiedFiles() {
      return get("modified_files");
    }

    public StringExpr modifiedFilesCount() {
      return get("modified_files_count");
    }

    public StringExpr renamedFiles() {
      return get("renamed_files");
    }

    public StringExpr renamedFilesCount() {
      return get("renamed_files_count");
    }

    public StringExpr allOldNewRenamedFiles() {
      return get("all_old_new_renamed_files");
    }

    public StringExpr allOldNewRenamedFilesCount() {
      return get("all_old_new_renamed_files_count");
    }

    public StringExpr typeChangedFiles() {
      return get("type_changed_files");
    }

    public StringExpr typeChangedFilesCount() {
      return get("type_changed_files_count");
    }

    public StringExpr unmergedFiles() {
      return get("unmerged_files");
    }

    public StringExpr unmergedFilesCount() {
      return get("unmerged_files_count");
    }

    public StringExpr unknownFiles() {
      return get("unknown_files");
    }

    public StringExpr unknownFilesCount() {
      return get("unknown_files_count");
    }

    public StringExpr allChangedAndModifiedFiles() {
      return get("all_changed_and_modified_files");
    }

    public StringExpr allChangedAndModifiedFilesCount() {
      return get("all_changed_and_modified_files_count");
    }

    public StringExpr allChangedFiles() {
      return get("all_changed_files");
    }

    public StringExpr allChangedFilesCount() {
      return get("all_changed_files_count");
    }

    public StringExpr anyChanged() {
      return get("any_changed");
    }

    public StringExpr onlyChanged() {
      return get("only_changed");
    }

    public StringExpr otherChangedFiles() {
      return get("other_changed_files");
    }

    public StringExpr otherChangedFilesCount() {
      return get("other_changed_files_count");
    }

    public StringExpr allModifiedFiles() {
      return get("all_modified_files");
    }

    public StringExpr allModifiedFilesCount() {
      return get("all_modified_files_count");
    }

    public StringExpr anyModified() {
      return get("any_modified");
    }

    public StringExpr onlyModified() {
      return get("only_modified");
    }

    public StringExpr otherModifiedFiles() {
      return get("other_modified_files");
    }

    public StringExpr otherModifiedFilesCount() {
      return get("other_modified_files_count");
    }

    public StringExpr anyDeleted() {
      return get("any_deleted");
    }

    public StringExpr onlyDeleted() {
      return get("only_deleted");
    }

    public StringExpr otherDeletedFiles() {
      return get("other_deleted_files");
    }

    public StringExpr otherDeletedFilesCount() {
      return get("other_deleted_files_count");
    }

    public StringExpr modifiedKeys() {
      return get("modified_keys");
    }

    public StringExpr changedKeys() {
      return get("changed_keys");
    }
  }
}
