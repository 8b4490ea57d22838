// Generated; to change it, change this table:
// schemas/actions/peaceiris__actions-gh-pages.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code peaceiris/actions-gh-pages}, as of v4.1.0. See
 * https://github.com/peaceiris/actions-gh-pages.
 */
public final class GhPages extends Action<GhPages, StepOutputs> {

  private GhPages(ActionCall call) {
    super(call);
  }

  public static GhPages action() {
    return new GhPages(ActionCall.of("peaceiris/actions-gh-pages"));
  }

  @Override
  protected GhPages copy(ActionCall changed) {
    return new GhPages(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code deploy_key}. */
  public GhPages deployKey(String value) {
    return with("deploy_key", value);
  }

  /** Input {@code deploy_key}. */
  public GhPages deployKey(Expr value) {
    return with("deploy_key", value);
  }

  /** Input {@code github_token}. */
  public GhPages githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}. */
  public GhPages githubToken(Expr value) {
    return with("github_token", value);
  }

  /** Input {@code personal_token}. */
  public GhPages personalToken(String value) {
    return with("personal_token", value);
  }

  /** Input {@code personal_token}. */
  public GhPages personalToken(Expr value) {
    return with("personal_token", value);
  }

  /** Input {@code publish_branch}; default {@code gh-pages}. */
  public GhPages publishBranch(String value) {
    return with("publish_branch", value);
  }

  /** Input {@code publish_branch}; default {@code gh-pages}. */
  public GhPages publishBranch(Expr value) {
    return with("publish_branch", value);
  }

  /** Input {@code publish_dir}; default {@code public}. */
  public GhPages publishDir(String value) {
    return with("publish_dir", value);
  }

  /** Input {@code publish_dir}; default {@code public}. */
  public GhPages publishDir(Expr value) {
    return with("publish_dir", value);
  }

  /** Input {@code destination_dir}. */
  public GhPages destinationDir(String value) {
    return with("destination_dir", value);
  }

  /** Input {@code destination_dir}. */
  public GhPages destinationDir(Expr value) {
    return with("destination_dir", value);
  }

  /** Input {@code external_repository}. */
  public GhPages externalRepository(String value) {
    return with("external_repository", value);
  }

  /** Input {@code external_repository}. */
  public GhPages externalRepository(Expr value) {
    return with("external_repository", value);
  }

  /** Input {@code allow_empty_commit}; default {@code false}. */
  public GhPages allowEmptyCommit(boolean value) {
    return with("allow_empty_commit", value);
  }

  /** Input {@code allow_empty_commit}; default {@code false}. */
  public GhPages allowEmptyCommit(Expr value) {
    return with("allow_empty_commit", value);
  }

  /** Input {@code keep_files}; default {@code false}. */
  public GhPages keepFiles(boolean value) {
    return with("keep_files", value);
  }

  /** Input {@code keep_files}; default {@code false}. */
  public GhPages keepFiles(Expr value) {
    return with("keep_files", value);
  }

  /** Input {@code force_orphan}; default {@code false}. */
  public GhPages forceOrphan(boolean value) {
    return with("force_orphan", value);
  }

  /** Input {@code force_orphan}; default {@code false}. */
  public GhPages forceOrphan(Expr value) {
    return with("force_orphan", value);
  }

  /** Input {@code user_name}. */
  public GhPages userName(String value) {
    return with("user_name", value);
  }

  /** Input {@code user_name}. */
  public GhPages userName(Expr value) {
    return with("user_name", value);
  }

  /** Input {@code user_email}. */
  public GhPages userEmail(String value) {
    return with("user_email", value);
  }

  /** Input {@code user_email}. */
  public GhPages userEmail(Expr value) {
    return with("user_email", value);
  }

  /** Input {@code commit_message}. */
  public GhPages commitMessage(String value) {
    return with("commit_message", value);
  }

  /** Input {@code commit_message}. */
  public GhPages commitMessage(Expr value) {
    return with("commit_message", value);
  }

  /** Input {@code full_commit_message}. */
  public GhPages fullCommitMessage(String value) {
    return with("full_commit_message", value);
  }

  /** Input {@code full_commit_message}. */
  public GhPages fullCommitMessage(Expr value) {
    return with("full_commit_message", value);
  }

  /** Input {@code tag_name}. */
  public GhPages tagName(String value) {
    return with("tag_name", value);
  }

  /** Input {@code tag_name}. */
  public GhPages tagName(Expr value) {
    return with("tag_name", value);
  }

  /** Input {@code tag_message}. */
  public GhPages tagMessage(String value) {
    return with("tag_message", value);
  }

  /** Input {@code tag_message}. */
  public GhPages tagMessage(Expr value) {
    return with("tag_message", value);
  }

  /** Input {@code enable_jekyll}; default {@code false}. */
  public GhPages enableJekyll(boolean value) {
    return with("enable_jekyll", value);
  }

  /** Input {@code enable_jekyll}; default {@code false}. */
  public GhPages enableJekyll(Expr value) {
    return with("enable_jekyll", value);
  }

  /** Input {@code disable_nojekyll}; default {@code false}. */
  public GhPages disableNojekyll(boolean value) {
    return with("disable_nojekyll", value);
  }

  /** Input {@code disable_nojekyll}; default {@code false}. */
  public GhPages disableNojekyll(Expr value) {
    return with("disable_nojekyll", value);
  }

  /** Input {@code cname}. */
  public GhPages cname(String value) {
    return with("cname", value);
  }

  /** Input {@code cname}. */
  public GhPages cname(Expr value) {
    return with("cname", value);
  }

  /** Adds items to input {@code exclude_assets}; default {@code .github}. */
  public GhPages excludeAssets(String... items) {
    return withList("exclude_assets", ",", items);
  }

  /** Sets all of input {@code exclude_assets}; default {@code .github}. */
  public GhPages excludeAssets(Expr value) {
    return with("exclude_assets", value);
  }
}
