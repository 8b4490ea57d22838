// Generated; to change it, change this table:
// schemas/actions/googleapis__release-please-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code googleapis/release-please-action}, as of v5.0.0. See
 * https://github.com/googleapis/release-please-action.
 */
public final class ReleasePlease extends Action<ReleasePlease, StepOutputs> {

  private ReleasePlease(ActionCall call) {
    super(call);
  }

  public static ReleasePlease action() {
    return new ReleasePlease(ActionCall.of("googleapis/release-please-action"));
  }

  @Override
  protected ReleasePlease copy(ActionCall changed) {
    return new ReleasePlease(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public ReleasePlease token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public ReleasePlease token(Expr value) {
    return with("token", value);
  }

  /** Input {@code release-type}. */
  public ReleasePlease releaseType(String value) {
    return with("release-type", value);
  }

  /** Input {@code release-type}. */
  public ReleasePlease releaseType(Expr value) {
    return with("release-type", value);
  }

  /** Input {@code path}. */
  public ReleasePlease path(String value) {
    return with("path", value);
  }

  /** Input {@code path}. */
  public ReleasePlease path(Expr value) {
    return with("path", value);
  }

  /** Input {@code target-branch}. */
  public ReleasePlease targetBranch(String value) {
    return with("target-branch", value);
  }

  /** Input {@code target-branch}. */
  public ReleasePlease targetBranch(Expr value) {
    return with("target-branch", value);
  }

  /** Input {@code config-file}. */
  public ReleasePlease configFile(String value) {
    return with("config-file", value);
  }

  /** Input {@code config-file}. */
  public ReleasePlease configFile(Expr value) {
    return with("config-file", value);
  }

  /** Input {@code manifest-file}. */
  public ReleasePlease manifestFile(String value) {
    return with("manifest-file", value);
  }

  /** Input {@code manifest-file}. */
  public ReleasePlease manifestFile(Expr value) {
    return with("manifest-file", value);
  }

  /** Input {@code repo-url}; default {@code ${{ github.repository }}}. */
  public ReleasePlease repoUrl(String value) {
    return with("repo-url", value);
  }

  /** Input {@code repo-url}; default {@code ${{ github.repository }}}. */
  public ReleasePlease repoUrl(Expr value) {
    return with("repo-url", value);
  }

  /** Input {@code github-api-url}; default {@code ${{ github.api_url }}}. */
  public ReleasePlease githubApiUrl(String value) {
    return with("github-api-url", value);
  }

  /** Input {@code github-api-url}; default {@code ${{ github.api_url }}}. */
  public ReleasePlease githubApiUrl(Expr value) {
    return with("github-api-url", value);
  }

  /** Input {@code github-graphql-url}; default {@code ${{ github.graphql_url }}}. */
  public ReleasePlease githubGraphqlUrl(String value) {
    return with("github-graphql-url", value);
  }

  /** Input {@code github-graphql-url}; default {@code ${{ github.graphql_url }}}. */
  public ReleasePlease githubGraphqlUrl(Expr value) {
    return with("github-graphql-url", value);
  }

  /** Input {@code fork}; default {@code false}. */
  public ReleasePlease fork(boolean value) {
    return with("fork", value);
  }

  /** Input {@code fork}; default {@code false}. */
  public ReleasePlease fork(Expr value) {
    return with("fork", value);
  }

  /** Input {@code include-component-in-tag}; default {@code false}. */
  public ReleasePlease includeComponentInTag(boolean value) {
    return with("include-component-in-tag", value);
  }

  /** Input {@code include-component-in-tag}; default {@code false}. */
  public ReleasePlease includeComponentInTag(Expr value) {
    return with("include-component-in-tag", value);
  }

  /** Input {@code proxy-server}. */
  public ReleasePlease proxyServer(String value) {
    return with("proxy-server", value);
  }

  /** Input {@code proxy-server}. */
  public ReleasePlease proxyServer(Expr value) {
    return with("proxy-server", value);
  }

  /** Input {@code skip-github-release}; default {@code false}. */
  public ReleasePlease skipGithubRelease(boolean value) {
    return with("skip-github-release", value);
  }

  /** Input {@code skip-github-release}; default {@code false}. */
  public ReleasePlease skipGithubRelease(Expr value) {
    return with("skip-github-release", value);
  }

  /** Input {@code skip-github-pull-request}; default {@code false}. */
  public ReleasePlease skipGithubPullRequest(boolean value) {
    return with("skip-github-pull-request", value);
  }

  /** Input {@code skip-github-pull-request}; default {@code false}. */
  public ReleasePlease skipGithubPullRequest(Expr value) {
    return with("skip-github-pull-request", value);
  }

  /** Input {@code changelog-host}; default {@code ${{ github.server_url }}}. */
  public ReleasePlease changelogHost(String value) {
    return with("changelog-host", value);
  }

  /** Input {@code changelog-host}; default {@code ${{ github.server_url }}}. */
  public ReleasePlease changelogHost(Expr value) {
    return with("changelog-host", value);
  }
}
