// Generated; to change it, change this table:
// schemas/actions/anthropics__claude-code-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code anthropics/claude-code-action}, as of v1. See
 * https://github.com/anthropics/claude-code-action.
 */
public final class ClaudeCode extends Action<ClaudeCode, ClaudeCode.Outputs> {

  private ClaudeCode(ActionCall call) {
    super(call);
  }

  public static ClaudeCode action() {
    return new ClaudeCode(ActionCall.of("anthropics/claude-code-action"));
  }

  @Override
  protected ClaudeCode copy(ActionCall changed) {
    return new ClaudeCode(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code additional_permissions}. */
  public ClaudeCode additionalPermissions(String value) {
    return with("additional_permissions", value);
  }

  /** Input {@code additional_permissions}. */
  public ClaudeCode additionalPermissions(Expr value) {
    return with("additional_permissions", value);
  }

  /** Input {@code allowed_bots}. */
  public ClaudeCode allowedBots(String value) {
    return with("allowed_bots", value);
  }

  /** Input {@code allowed_bots}. */
  public ClaudeCode allowedBots(Expr value) {
    return with("allowed_bots", value);
  }

  /** Input {@code allowed_non_write_users}. */
  public ClaudeCode allowedNonWriteUsers(String value) {
    return with("allowed_non_write_users", value);
  }

  /** Input {@code allowed_non_write_users}. */
  public ClaudeCode allowedNonWriteUsers(Expr value) {
    return with("allowed_non_write_users", value);
  }

  /** Input {@code anthropic_api_key}. */
  public ClaudeCode anthropicApiKey(String value) {
    return with("anthropic_api_key", value);
  }

  /** Input {@code anthropic_api_key}. */
  public ClaudeCode anthropicApiKey(Expr value) {
    return with("anthropic_api_key", value);
  }

  /** Input {@code assignee_trigger}. */
  public ClaudeCode assigneeTrigger(String value) {
    return with("assignee_trigger", value);
  }

  /** Input {@code assignee_trigger}. */
  public ClaudeCode assigneeTrigger(Expr value) {
    return with("assignee_trigger", value);
  }

  /** Input {@code base_branch}. */
  public ClaudeCode baseBranch(String value) {
    return with("base_branch", value);
  }

  /** Input {@code base_branch}. */
  public ClaudeCode baseBranch(Expr value) {
    return with("base_branch", value);
  }

  /** Input {@code bot_id}. */
  public ClaudeCode botId(String value) {
    return with("bot_id", value);
  }

  /** Input {@code bot_id}. */
  public ClaudeCode botId(Expr value) {
    return with("bot_id", value);
  }

  /** Input {@code bot_name}. */
  public ClaudeCode botName(String value) {
    return with("bot_name", value);
  }

  /** Input {@code bot_name}. */
  public ClaudeCode botName(Expr value) {
    return with("bot_name", value);
  }

  /** Input {@code branch_name_template}. */
  public ClaudeCode branchNameTemplate(String value) {
    return with("branch_name_template", value);
  }

  /** Input {@code branch_name_template}. */
  public ClaudeCode branchNameTemplate(Expr value) {
    return with("branch_name_template", value);
  }

  /** Input {@code branch_prefix}. */
  public ClaudeCode branchPrefix(String value) {
    return with("branch_prefix", value);
  }

  /** Input {@code branch_prefix}. */
  public ClaudeCode branchPrefix(Expr value) {
    return with("branch_prefix", value);
  }

  /** Input {@code classify_inline_comments}. */
  public ClaudeCode classifyInlineComments(String value) {
    return with("classify_inline_comments", value);
  }

  /** Input {@code classify_inline_comments}. */
  public ClaudeCode classifyInlineComments(Expr value) {
    return with("classify_inline_comments", value);
  }

  /** Input {@code claude_args}. */
  public ClaudeCode claudeArgs(String value) {
    return with("claude_args", value);
  }

  /** Input {@code claude_args}. */
  public ClaudeCode claudeArgs(Expr value) {
    return with("claude_args", value);
  }

  /** Input {@code claude_code_oauth_token}. */
  public ClaudeCode claudeCodeOauthToken(String value) {
    return with("claude_code_oauth_token", value);
  }

  /** Input {@code claude_code_oauth_token}. */
  public ClaudeCode claudeCodeOauthToken(Expr value) {
    return with("claude_code_oauth_token", value);
  }

  /** Input {@code display_report}. */
  public ClaudeCode displayReport(String value) {
    return with("display_report", value);
  }

  /** Input {@code display_report}. */
  public ClaudeCode displayReport(Expr value) {
    return with("display_report", value);
  }

  /** Input {@code exclude_comments_by_actor}. */
  public ClaudeCode excludeCommentsByActor(String value) {
    return with("exclude_comments_by_actor", value);
  }

  /** Input {@code exclude_comments_by_actor}. */
  public ClaudeCode excludeCommentsByActor(Expr value) {
    return with("exclude_comments_by_actor", value);
  }

  /** Input {@code github_token}. */
  public ClaudeCode githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}. */
  public ClaudeCode githubToken(Expr value) {
    return with("github_token", value);
  }

  /** Input {@code include_comments_by_actor}. */
  public ClaudeCode includeCommentsByActor(String value) {
    return with("include_comments_by_actor", value);
  }

  /** Input {@code include_comments_by_actor}. */
  public ClaudeCode includeCommentsByActor(Expr value) {
    return with("include_comments_by_actor", value);
  }

  /** Input {@code include_fix_links}. */
  public ClaudeCode includeFixLinks(String value) {
    return with("include_fix_links", value);
  }

  /** Input {@code include_fix_links}. */
  public ClaudeCode includeFixLinks(Expr value) {
    return with("include_fix_links", value);
  }

  /** Input {@code label_trigger}. */
  public ClaudeCode labelTrigger(String value) {
    return with("label_trigger", value);
  }

  /** Input {@code label_trigger}. */
  public ClaudeCode labelTrigger(Expr value) {
    return with("label_trigger", value);
  }

  /** Input {@code path_to_bun_executable}. */
  public ClaudeCode pathToBunExecutable(String value) {
    return with("path_to_bun_executable", value);
  }

  /** Input {@code path_to_bun_executable}. */
  public ClaudeCode pathToBunExecutable(Expr value) {
    return with("path_to_bun_executable", value);
  }

  /** Input {@code path_to_claude_code_executable}. */
  public ClaudeCode pathToClaudeCodeExecutable(String value) {
    return with("path_to_claude_code_executable", value);
  }

  /** Input {@code path_to_claude_code_executable}. */
  public ClaudeCode pathToClaudeCodeExecutable(Expr value) {
    return with("path_to_claude_code_executable", value);
  }

  /** Input {@code plugin_marketplaces}. */
  public ClaudeCode pluginMarketplaces(String value) {
    return with("plugin_marketplaces", value);
  }

  /** Input {@code plugin_marketplaces}. */
  public ClaudeCode pluginMarketplaces(Expr value) {
    return with("plugin_marketplaces", value);
  }

  /** Input {@code plugins}. */
  public ClaudeCode plugins(String value) {
    return with("plugins", value);
  }

  /** Input {@code plugins}. */
  public ClaudeCode plugins(Expr value) {
    return with("plugins", value);
  }

  /** Input {@code prompt}. */
  public ClaudeCode prompt(String value) {
    return with("prompt", value);
  }

  /** Input {@code prompt}. */
  public ClaudeCode prompt(Expr value) {
    return with("prompt", value);
  }

  /** Input {@code settings}. */
  public ClaudeCode settings(String value) {
    return with("settings", value);
  }

  /** Input {@code settings}. */
  public ClaudeCode settings(Expr value) {
    return with("settings", value);
  }

  /** Input {@code show_full_output}. */
  public ClaudeCode showFullOutput(String value) {
    return with("show_full_output", value);
  }

  /** Input {@code show_full_output}. */
  public ClaudeCode showFullOutput(Expr value) {
    return with("show_full_output", value);
  }

  /** Input {@code ssh_signing_key}. */
  public ClaudeCode sshSigningKey(String value) {
    return with("ssh_signing_key", value);
  }

  /** Input {@code ssh_signing_key}. */
  public ClaudeCode sshSigningKey(Expr value) {
    return with("ssh_signing_key", value);
  }

  /** Input {@code track_progress}. */
  public ClaudeCode trackProgress(String value) {
    return with("track_progress", value);
  }

  /** Input {@code track_progress}. */
  public ClaudeCode trackProgress(Expr value) {
    return with("track_progress", value);
  }

  /** Input {@code trigger_phrase}. */
  public ClaudeCode triggerPhrase(String value) {
    return with("trigger_phrase", value);
  }

  /** Input {@code trigger_phrase}. */
  public ClaudeCode triggerPhrase(Expr value) {
    return with("trigger_phrase", value);
  }

  /** Input {@code use_bedrock}. */
  public ClaudeCode useBedrock(String value) {
    return with("use_bedrock", value);
  }

  /** Input {@code use_bedrock}. */
  public ClaudeCode useBedrock(Expr value) {
    return with("use_bedrock", value);
  }

  /** Input {@code use_commit_signing}. */
  public ClaudeCode useCommitSigning(String value) {
    return with("use_commit_signing", value);
  }

  /** Input {@code use_commit_signing}. */
  public ClaudeCode useCommitSigning(Expr value) {
    return with("use_commit_signing", value);
  }

  /** Input {@code use_foundry}. */
  public ClaudeCode useFoundry(String value) {
    return with("use_foundry", value);
  }

  /** Input {@code use_foundry}. */
  public ClaudeCode useFoundry(Expr value) {
    return with("use_foundry", value);
  }

  /** Input {@code use_sticky_comment}. */
  public ClaudeCode useStickyComment(String value) {
    return with("use_sticky_comment", value);
  }

  /** Input {@code use_sticky_comment}. */
  public ClaudeCode useStickyComment(Expr value) {
    return with("use_sticky_comment", value);
  }

  /** Input {@code use_vertex}. */
  public ClaudeCode useVertex(String value) {
    return with("use_vertex", value);
  }

  /** Input {@code use_vertex}. */
  public ClaudeCode useVertex(Expr value) {
    return with("use_vertex", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr branchName() {
      return get("branch_name");
    }

    public StringExpr executionFile() {
      return get("execution_file");
    }

    public StringExpr githubToken() {
      return get("github_token");
    }

    public StringExpr sessionId() {
      return get("session_id");
    }

    public StringExpr structuredOutput() {
      return get("structured_output");
    }
  }
}
