// Generated; to change it, change this table:
// schemas/actions/dawidd6__action-download-artifact.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code dawidd6/action-download-artifact}, as of v3.0.0. See
 * https://github.com/dawidd6/action-download-artifact.
 */
public final class Dawidd6DownloadArtifact
    extends Action<Dawidd6DownloadArtifact, Dawidd6DownloadArtifact.Outputs> {

  private Dawidd6DownloadArtifact(ActionCall call) {
    super(call);
  }

  public static Dawidd6DownloadArtifact action() {
    return new Dawidd6DownloadArtifact(ActionCall.of("dawidd6/action-download-artifact"));
  }

  @Override
  protected Dawidd6DownloadArtifact copy(ActionCall changed) {
    return new Dawidd6DownloadArtifact(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code allow_forks}. */
  public Dawidd6DownloadArtifact allowForks(String value) {
    return with("allow_forks", value);
  }

  /** Input {@code allow_forks}. */
  public Dawidd6DownloadArtifact allowForks(Expr value) {
    return with("allow_forks", value);
  }

  /** Input {@code branch}. */
  public Dawidd6DownloadArtifact branch(String value) {
    return with("branch", value);
  }

  /** Input {@code branch}. */
  public Dawidd6DownloadArtifact branch(Expr value) {
    return with("branch", value);
  }

  /** Input {@code check_artifacts}. */
  public Dawidd6DownloadArtifact checkArtifacts(String value) {
    return with("check_artifacts", value);
  }

  /** Input {@code check_artifacts}. */
  public Dawidd6DownloadArtifact checkArtifacts(Expr value) {
    return with("check_artifacts", value);
  }

  /** Input {@code commit}. */
  public Dawidd6DownloadArtifact commit(String value) {
    return with("commit", value);
  }

  /** Input {@code commit}. */
  public Dawidd6DownloadArtifact commit(Expr value) {
    return with("commit", value);
  }

  /** Input {@code dry_run}. */
  public Dawidd6DownloadArtifact dryRun(String value) {
    return with("dry_run", value);
  }

  /** Input {@code dry_run}. */
  public Dawidd6DownloadArtifact dryRun(Expr value) {
    return with("dry_run", value);
  }

  /** Input {@code event}. */
  public Dawidd6DownloadArtifact event(String value) {
    return with("event", value);
  }

  /** Input {@code event}. */
  public Dawidd6DownloadArtifact event(Expr value) {
    return with("event", value);
  }

  /** Input {@code github_token}. */
  public Dawidd6DownloadArtifact githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}. */
  public Dawidd6DownloadArtifact githubToken(Expr value) {
    return with("github_token", value);
  }

  /** Input {@code if_no_artifact_found}. */
  public Dawidd6DownloadArtifact ifNoArtifactFound(String value) {
    return with("if_no_artifact_found", value);
  }

  /** Input {@code if_no_artifact_found}. */
  public Dawidd6DownloadArtifact ifNoArtifactFound(Expr value) {
    return with("if_no_artifact_found", value);
  }

  /** Input {@code merge_multiple}. */
  public Dawidd6DownloadArtifact mergeMultiple(String value) {
    return with("merge_multiple", value);
  }

  /** Input {@code merge_multiple}. */
  public Dawidd6DownloadArtifact mergeMultiple(Expr value) {
    return with("merge_multiple", value);
  }

  /** Input {@code name}. */
  public Dawidd6DownloadArtifact name(String value) {
    return with("name", value);
  }

  /** Input {@code name}. */
  public Dawidd6DownloadArtifact name(Expr value) {
    return with("name", value);
  }

  /** Input {@code name_is_regexp}. */
  public Dawidd6DownloadArtifact nameIsRegexp(String value) {
    return with("name_is_regexp", value);
  }

  /** Input {@code name_is_regexp}. */
  public Dawidd6DownloadArtifact nameIsRegexp(Expr value) {
    return with("name_is_regexp", value);
  }

  /** Input {@code path}. */
  public Dawidd6DownloadArtifact path(String value) {
    return with("path", value);
  }

  /** Input {@code path}. */
  public Dawidd6DownloadArtifact path(Expr value) {
    return with("path", value);
  }

  /** Input {@code pr}. */
  public Dawidd6DownloadArtifact pr(String value) {
    return with("pr", value);
  }

  /** Input {@code pr}. */
  public Dawidd6DownloadArtifact pr(Expr value) {
    return with("pr", value);
  }

  /** Input {@code ref}. */
  public Dawidd6DownloadArtifact ref(String value) {
    return with("ref", value);
  }

  /** Input {@code ref}. */
  public Dawidd6DownloadArtifact ref(Expr value) {
    return with("ref", value);
  }

  /** Input {@code repo}. */
  public Dawidd6DownloadArtifact repo(String value) {
    return with("repo", value);
  }

  /** Input {@code repo}. */
  public Dawidd6DownloadArtifact repo(Expr value) {
    return with("repo", value);
  }

  /** Input {@code run_id}. */
  public Dawidd6DownloadArtifact runId(String value) {
    return with("run_id", value);
  }

  /** Input {@code run_id}. */
  public Dawidd6DownloadArtifact runId(Expr value) {
    return with("run_id", value);
  }

  /** Input {@code run_number}. */
  public Dawidd6DownloadArtifact runNumber(String value) {
    return with("run_number", value);
  }

  /** Input {@code run_number}. */
  public Dawidd6DownloadArtifact runNumber(Expr value) {
    return with("run_number", value);
  }

  /** Input {@code search_artifacts}. */
  public Dawidd6DownloadArtifact searchArtifacts(String value) {
    return with("search_artifacts", value);
  }

  /** Input {@code search_artifacts}. */
  public Dawidd6DownloadArtifact searchArtifacts(Expr value) {
    return with("search_artifacts", value);
  }

  /** Input {@code skip_unpack}. */
  public Dawidd6DownloadArtifact skipUnpack(String value) {
    return with("skip_unpack", value);
  }

  /** Input {@code skip_unpack}. */
  public Dawidd6DownloadArtifact skipUnpack(Expr value) {
    return with("skip_unpack", value);
  }

  /** Input {@code use_unzip}. */
  public Dawidd6DownloadArtifact useUnzip(String value) {
    return with("use_unzip", value);
  }

  /** Input {@code use_unzip}. */
  public Dawidd6DownloadArtifact useUnzip(Expr value) {
    return with("use_unzip", value);
  }

  /** Input {@code workflow}. */
  public Dawidd6DownloadArtifact workflow(String value) {
    return with("workflow", value);
  }

  /** Input {@code workflow}. */
  public Dawidd6DownloadArtifact workflow(Expr value) {
    return with("workflow", value);
  }

  /** Input {@code workflow_conclusion}. */
  public Dawidd6DownloadArtifact workflowConclusion(String value) {
    return with("workflow_conclusion", value);
  }

  /** Input {@code workflow_conclusion}. */
  public Dawidd6DownloadArtifact workflowConclusion(Expr value) {
    return with("workflow_conclusion", value);
  }

  /** Input {@code workflow_search}. */
  public Dawidd6DownloadArtifact workflowSearch(String value) {
    return with("workflow_search", value);
  }

  /** Input {@code workflow_search}. */
  public Dawidd6DownloadArtifact workflowSearch(Expr value) {
    return with("workflow_search", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr artifacts() {
      return get("artifacts");
    }

    public StringExpr dryRun() {
      return get("dry_run");
    }

    public StringExpr errorMessage() {
      return get("error_message");
    }

    public StringExpr foundArtifact() {
      return get("found_artifact");
    }
  }
}
