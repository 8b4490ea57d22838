package io.github.penstock.expression;

/**
 * The {@code github} context: the run and the event that caused it. See
 * https://docs.github.com/actions/reference/contexts-reference#github-context.
 */
public final class GithubContext {

  private static final ObjectExpr CONTEXT = Reference.of("github").asObject();

  GithubContext() {}

  /** The step's id, or a name that GitHub makes up. */
  public StringExpr action() {
    return CONTEXT.string("action");
  }

  /** Where the composite action lies; only in its steps. */
  public StringExpr actionPath() {
    return CONTEXT.string("action_path");
  }

  /** The tag, branch or commit of the action that runs. */
  public StringExpr actionRef() {
    return CONTEXT.string("action_ref");
  }

  /** The owner and name of the action that runs. */
  public StringExpr actionRepository() {
    return CONTEXT.string("action_repository");
  }

  /** How the composite action stands; only in its steps. */
  public StringExpr actionStatus() {
    return CONTEXT.string("action_status");
  }

  /** Who caused the run; after a re-run still the first one. */
  public StringExpr actor() {
    return CONTEXT.string("actor");
  }

  public StringExpr actorId() {
    return CONTEXT.string("actor_id");
  }

  public StringExpr apiUrl() {
    return CONTEXT.string("api_url");
  }

  /** The file that declares artifacts; not on GitHub Enterprise Server. */
  public StringExpr artifacts() {
    return CONTEXT.string("artifacts");
  }

  /** The file that lists the artifacts, as JSON; not on GitHub Enterprise Server. */
  public StringExpr artifactsList() {
    return CONTEXT.string("artifacts_list");
  }

  /** The branch that a pull request goes to; empty for other events. */
  public StringExpr baseRef() {
    return CONTEXT.string("base_ref");
  }

  /** The file that sets variables for later steps. */
  public StringExpr env() {
    return CONTEXT.string("env");
  }

  /** The payload of the event's webhook. */
  public ObjectExpr event() {
    return CONTEXT.object("event");
  }

  public StringExpr eventName() {
    return CONTEXT.string("event_name");
  }

  /** The file with the payload. */
  public StringExpr eventPath() {
    return CONTEXT.string("event_path");
  }

  public StringExpr graphqlUrl() {
    return CONTEXT.string("graphql_url");
  }

  /** The branch that a pull request comes from, as its author named it; empty for other events. */
  public StringExpr headRef() {
    return CONTEXT.string("head_ref");
  }

  /** The id of the job; only in its steps. */
  public StringExpr job() {
    return CONTEXT.string("job");
  }

  /** The file that takes the step's outputs. */
  public StringExpr output() {
    return CONTEXT.string("output");
  }

  /** The file that adds to the PATH of later steps. */
  public StringExpr path() {
    return CONTEXT.string("path");
  }

  /** The full name: refs/heads/..., refs/tags/... or refs/pull/.../merge. */
  public StringExpr ref() {
    return CONTEXT.string("ref");
  }

  /** The short name: a branch, a tag, or 5/merge. */
  public StringExpr refName() {
    return CONTEXT.string("ref_name");
  }

  /** Whether branch protection or a ruleset covers the ref. */
  public BoolExpr refProtected() {
    return CONTEXT.bool("ref_protected");
  }

  /** The word branch or tag. */
  public StringExpr refType() {
    return CONTEXT.string("ref_type");
  }

  /** The owner and the name: octocat/hello. */
  public StringExpr repository() {
    return CONTEXT.string("repository");
  }

  public StringExpr repositoryId() {
    return CONTEXT.string("repository_id");
  }

  public StringExpr repositoryOwner() {
    return CONTEXT.string("repository_owner");
  }

  public StringExpr repositoryOwnerId() {
    return CONTEXT.string("repository_owner_id");
  }

  public StringExpr repositoryUrl() {
    return CONTEXT.string("repositoryUrl");
  }

  /** The word public, private or internal. */
  public StringExpr repositoryVisibility() {
    return CONTEXT.string("repository_visibility");
  }

  /** How long artifacts and logs are kept, in days. */
  public StringExpr retentionDays() {
    return CONTEXT.string("retention_days");
  }

  /** Stays the same when the run is repeated. */
  public StringExpr runId() {
    return CONTEXT.string("run_id");
  }

  /** Counts the runs of this workflow from 1; stays the same when the run is repeated. */
  public StringExpr runNumber() {
    return CONTEXT.string("run_number");
  }

  /** Counts the repeats of this run from 1. */
  public StringExpr runAttempt() {
    return CONTEXT.string("run_attempt");
  }

  /** Where the secrets come from: None, Actions, Codespaces or Dependabot. */
  public StringExpr secretSource() {
    return CONTEXT.string("secret_source");
  }

  public StringExpr serverUrl() {
    return CONTEXT.string("server_url");
  }

  /** The commit that the event is about; for a pull request, the merge commit. */
  public StringExpr sha() {
    return CONTEXT.string("sha");
  }

  /** The file that takes what an action keeps for its own later phases. */
  public StringExpr state() {
    return CONTEXT.string("state");
  }

  /** The file that takes the step's summary, in Markdown. */
  public StringExpr stepSummary() {
    return CONTEXT.string("step_summary");
  }

  /** The token of the run; only in steps. */
  public StringExpr token() {
    return CONTEXT.string("token");
  }

  /** Who started this attempt. */
  public StringExpr triggeringActor() {
    return CONTEXT.string("triggering_actor");
  }

  /** The name of the workflow, or its file's path. */
  public StringExpr workflow() {
    return CONTEXT.string("workflow");
  }

  /** The path and the ref of the workflow's file. */
  public StringExpr workflowRef() {
    return CONTEXT.string("workflow_ref");
  }

  public StringExpr workflowSha() {
    return CONTEXT.string("workflow_sha");
  }

  /** Where the steps run, and where a checkout goes. */
  public StringExpr workspace() {
    return CONTEXT.string("workspace");
  }

  public NumberExpr artifactCacheSizeLimit() {
    return CONTEXT.number("artifact_cache_size_limit");
  }

  /** The whole context, as {@code toJson} takes it. */
  public ObjectExpr asObject() {
    return CONTEXT;
  }
}
