// Generated; to change it, change this table:
// schemas/actions/actions__create-github-app-token.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code actions/create-github-app-token}, as of v3.2.0. See
 * https://github.com/actions/create-github-app-token.
 */
public final class CreateGithubAppToken
    extends Action<CreateGithubAppToken, CreateGithubAppToken.Outputs> {

  private CreateGithubAppToken(ActionCall call) {
    super(call);
  }

  public static CreateGithubAppToken action() {
    return new CreateGithubAppToken(ActionCall.of("actions/create-github-app-token"));
  }

  @Override
  protected CreateGithubAppToken copy(ActionCall changed) {
    return new CreateGithubAppToken(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code client-id}. */
  public CreateGithubAppToken clientId(String value) {
    return with("client-id", value);
  }

  /** Input {@code client-id}. */
  public CreateGithubAppToken clientId(Expr value) {
    return with("client-id", value);
  }

  /**
   * Input {@code app-id}.
   *
   * @deprecated the action gives it up; use {@link #clientId}.
   */
  @Deprecated
  public CreateGithubAppToken appId(String value) {
    return with("app-id", value);
  }

  /**
   * Input {@code app-id}.
   *
   * @deprecated the action gives it up; use {@link #clientId}.
   */
  @Deprecated
  public CreateGithubAppToken appId(Expr value) {
    return with("app-id", value);
  }

  /** Input {@code private-key}, required. */
  public CreateGithubAppToken privateKey(String value) {
    return with("private-key", value);
  }

  /** Input {@code private-key}, required. */
  public CreateGithubAppToken privateKey(Expr value) {
    return with("private-key", value);
  }

  /** Input {@code owner}. */
  public CreateGithubAppToken owner(String value) {
    return with("owner", value);
  }

  /** Input {@code owner}. */
  public CreateGithubAppToken owner(Expr value) {
    return with("owner", value);
  }

  /** Adds items to input {@code repositories}. */
  public CreateGithubAppToken repositories(String... items) {
    return withLines("repositories", items);
  }

  /** Sets all of input {@code repositories}. */
  public CreateGithubAppToken repositories(Expr value) {
    return with("repositories", value);
  }

  /** Input {@code skip-token-revoke}; default {@code false}. */
  public CreateGithubAppToken skipTokenRevoke(boolean value) {
    return with("skip-token-revoke", value);
  }

  /** Input {@code skip-token-revoke}; default {@code false}. */
  public CreateGithubAppToken skipTokenRevoke(Expr value) {
    return with("skip-token-revoke", value);
  }

  /** Input {@code github-api-url}; default {@code ${{ github.api_url }}}. */
  public CreateGithubAppToken githubApiUrl(String value) {
    return with("github-api-url", value);
  }

  /** Input {@code github-api-url}; default {@code ${{ github.api_url }}}. */
  public CreateGithubAppToken githubApiUrl(Expr value) {
    return with("github-api-url", value);
  }

  /** Input {@code permission-actions}. */
  public CreateGithubAppToken permissionActions(String value) {
    return with("permission-actions", value);
  }

  /** Input {@code permission-actions}. */
  public CreateGithubAppToken permissionActions(Permission value) {
    return with("permission-actions", value.toString());
  }

  /** Input {@code permission-actions}. */
  public CreateGithubAppToken permissionActions(Expr value) {
    return with("permission-actions", value);
  }

  /** Input {@code permission-administration}. */
  public CreateGithubAppToken permissionAdministration(String value) {
    return with("permission-administration", value);
  }

  /** Input {@code permission-administration}. */
  public CreateGithubAppToken permissionAdministration(Permission value) {
    return with("permission-administration", value.toString());
  }

  /** Input {@code permission-administration}. */
  public CreateGithubAppToken permissionAdministration(Expr value) {
    return with("permission-administration", value);
  }

  /** Input {@code permission-artifact-metadata}. */
  public CreateGithubAppToken permissionArtifactMetadata(String value) {
    return with("permission-artifact-metadata", value);
  }

  /** Input {@code permission-artifact-metadata}. */
  public CreateGithubAppToken permissionArtifactMetadata(Permission value) {
    return with("permission-artifact-metadata", value.toString());
  }

  /** Input {@code permission-artifact-metadata}. */
  public CreateGithubAppToken permissionArtifactMetadata(Expr value) {
    return with("permission-artifact-metadata", value);
  }

  /** Input {@code permission-attestations}. */
  public CreateGithubAppToken permissionAttestations(String value) {
    return with("permission-attestations", value);
  }

  /** Input {@code permission-attestations}. */
  public CreateGithubAppToken permissionAttestations(Permission value) {
    return with("permission-attestations", value.toString());
  }

  /** Input {@code permission-attestations}. */
  public CreateGithubAppToken permissionAttestations(Expr value) {
    return with("permission-attestations", value);
  }

  /** Input {@code permission-checks}. */
  public CreateGithubAppToken permissionChecks(String value) {
    return with("permission-checks", value);
  }

  /** Input {@code permission-checks}. */
  public CreateGithubAppToken permissionChecks(Permission value) {
    return with("permission-checks", value.toString());
  }

  /** Input {@code permission-checks}. */
  public CreateGithubAppToken permissionChecks(Expr value) {
    return with("permission-checks", value);
  }

  /** Input {@code permission-codespaces}. */
  public CreateGithubAppToken permissionCodespaces(String value) {
    return with("permission-codespaces", value);
  }

  /** Input {@code permission-codespaces}. */
  public CreateGithubAppToken permissionCodespaces(Permission value) {
    return with("permission-codespaces", value.toString());
  }

  /** Input {@code permission-codespaces}. */
  public CreateGithubAppToken permissionCodespaces(Expr value) {
    return with("permission-codespaces", value);
  }

  /** Input {@code permission-contents}. */
  public CreateGithubAppToken permissionContents(String value) {
    return with("permission-contents", value);
  }

  /** Input {@code permission-contents}. */
  public CreateGithubAppToken permissionContents(Permission value) {
    return with("permission-contents", value.toString());
  }

  /** Input {@code permission-contents}. */
  public CreateGithubAppToken permissionContents(Expr value) {
    return with("permission-contents", value);
  }

  /** Input {@code permission-custom-properties-for-organizations}. */
  public CreateGithubAppToken permissionCustomPropertiesForOrganizations(String value) {
    return with("permission-custom-properties-for-organizations", value);
  }

  /** Input {@code permission-custom-properties-for-organizations}. */
  public CreateGithubAppToken permissionCustomPropertiesForOrganizations(Permission value) {
    return with("permission-custom-properties-for-organizations", value.toString());
  }

  /** Input {@code permission-custom-properties-for-organizations}. */
  public CreateGithubAppToken permissionCustomPropertiesForOrganizations(Expr value) {
    return with("permission-custom-properties-for-organizations", value);
  }

  /** Input {@code permission-dependabot-secrets}. */
  public CreateGithubAppToken permissionDependabotSecrets(String value) {
    return with("permission-dependabot-secrets", value);
  }

  /** Input {@code permission-dependabot-secrets}. */
  public CreateGithubAppToken permissionDependabotSecrets(Permission value) {
    return with("permission-dependabot-secrets", value.toString());
  }

  /** Input {@code permission-dependabot-secrets}. */
  public CreateGithubAppToken permissionDependabotSecrets(Expr value) {
    return with("permission-dependabot-secrets", value);
  }

  /** Input {@code permission-deployments}. */
  public CreateGithubAppToken permissionDeployments(String value) {
    return with("permission-deployments", value);
  }

  /** Input {@code permission-deployments}. */
  public CreateGithubAppToken permissionDeployments(Permission value) {
    return with("permission-deployments", value.toString());
  }

  /** Input {@code permission-deployments}. */
  public CreateGithubAppToken permissionDeployments(Expr value) {
    return with("permission-deployments", value);
  }

  /** Input {@code permission-discussions}. */
  public CreateGithubAppToken permissionDiscussions(String value) {
    return with("permission-discussions", value);
  }

  /** Input {@code permission-discussions}. */
  public CreateGithubAppToken permissionDiscussions(Permission value) {
    return with("permission-discussions", value.toString());
  }

  /** Input {@code permission-discussions}. */
  public CreateGithubAppToken permissionDiscussions(Expr value) {
    return with("permission-discussions", value);
  }

  /** Input {@code permission-email-addresses}. */
  public CreateGithubAppToken permissionEmailAddresses(String value) {
    return with("permission-email-addresses", value);
  }

  /** Input {@code permission-email-addresses}. */
  public CreateGithubAppToken permissionEmailAddresses(Permission value) {
    return with("permission-email-addresses", value.toString());
  }

  /** Input {@code permission-email-addresses}. */
  public CreateGithubAppToken permissionEmailAddresses(Expr value) {
    return with("permission-email-addresses", value);
  }

  /** Input {@code permission-enterprise-custom-properties-for-organizations}. */
  public CreateGithubAppToken permissionEnterpriseCustomPropertiesForOrganizations(String value) {
    return with("permission-enterprise-custom-properties-for-organizations", value);
  }

  /** Input {@code permission-enterprise-custom-properties-for-organizations}. */
  public CreateGithubAppToken permissionEnterpriseCustomPropertiesForOrganizations(
      PermissionReadWriteAdmin value) {
    return with("permission-enterprise-custom-properties-for-organizations", value.toString());
  }

  /** Input {@code permission-enterprise-custom-properties-for-organizations}. */
  public CreateGithubAppToken permissionEnterpriseCustomPropertiesForOrganizations(Expr value) {
    return with("permission-enterprise-custom-properties-for-organizations", value);
  }

  /** Input {@code permission-environments}. */
  public CreateGithubAppToken permissionEnvironments(String value) {
    return with("permission-environments", value);
  }

  /** Input {@code permission-environments}. */
  public CreateGithubAppToken permissionEnvironments(Permission value) {
    return with("permission-environments", value.toString());
  }

  /** Input {@code permission-environments}. */
  public CreateGithubAppToken permissionEnvironments(Expr value) {
    return with("permission-environments", value);
  }

  /** Input {@code permission-followers}. */
  public CreateGithubAppToken permissionFollowers(String value) {
    return with("permission-followers", value);
  }

  /** Input {@code permission-followers}. */
  public CreateGithubAppToken permissionFollowers(Permission value) {
    return with("permission-followers", value.toString());
  }

  /** Input {@code permission-followers}. */
  public CreateGithubAppToken permissionFollowers(Expr value) {
    return with("permission-followers", value);
  }

  /** Input {@code permission-git-ssh-keys}. */
  public CreateGithubAppToken permissionGitSshKeys(String value) {
    return with("permission-git-ssh-keys", value);
  }

  /** Input {@code permission-git-ssh-keys}. */
  public CreateGithubAppToken permissionGitSshKeys(Permission value) {
    return with("permission-git-ssh-keys", value.toString());
  }

  /** Input {@code permission-git-ssh-keys}. */
  public CreateGithubAppToken permissionGitSshKeys(Expr value) {
    return with("permission-git-ssh-keys", value);
  }

  /** Input {@code permission-gpg-keys}. */
  public CreateGithubAppToken permissionGpgKeys(String value) {
    return with("permission-gpg-keys", value);
  }

  /** Input {@code permission-gpg-keys}. */
  public CreateGithubAppToken permissionGpgKeys(Permission value) {
    return with("permission-gpg-keys", value.toString());
  }

  /** Input {@code permission-gpg-keys}. */
  public CreateGithubAppToken permissionGpgKeys(Expr value) {
    return with("permission-gpg-keys", value);
  }

  /** Input {@code permission-interaction-limits}. */
  public CreateGithubAppToken permissionInteractionLimits(String value) {
    return with("permission-interaction-limits", value);
  }

  /** Input {@code permission-interaction-limits}. */
  public CreateGithubAppToken permissionInteractionLimits(Permission value) {
    return with("permission-interaction-limits", value.toString());
  }

  /** Input {@code permission-interaction-limits}. */
  public CreateGithubAppToken permissionInteractionLimits(Expr value) {
    return with("permission-interaction-limits", value);
  }

  /** Input {@code permission-issues}. */
  public CreateGithubAppToken permissionIssues(String value) {
    return with("permission-issues", value);
  }

  /** Input {@code permission-issues}. */
  public CreateGithubAppToken permissionIssues(Permission value) {
    return with("permission-issues", value.toString());
  }

  /** Input {@code permission-issues}. */
  public CreateGithubAppToken permissionIssues(Expr value) {
    return with("permission-issues", value);
  }

  /** Input {@code permission-members}. */
  public CreateGithubAppToken permissionMembers(String value) {
    return with("permission-members", value);
  }

  /** Input {@code permission-members}. */
  public CreateGithubAppToken permissionMembers(Permission value) {
    return with("permission-members", value.toString());
  }

  /** Input {@code permission-members}. */
  public CreateGithubAppToken permissionMembers(Expr value) {
    return with("permission-members", value);
  }

  /** Input {@code permission-merge-queues}. */
  public CreateGithubAppToken permissionMergeQueues(String value) {
    return with("permission-merge-queues", value);
  }

  /** Input {@code permission-merge-queues}. */
  public CreateGithubAppToken permissionMergeQueues(Permission value) {
    return with("permission-merge-queues", value.toString());
  }

  /** Input {@code permission-merge-queues}. */
  public CreateGithubAppToken permissionMergeQueues(Expr value) {
    return with("permission-merge-queues", value);
  }

  /** Input {@code permission-metadata}. */
  public CreateGithubAppToken permissionMetadata(String value) {
    return with("permission-metadata", value);
  }

  /** Input {@code permission-metadata}. */
  public CreateGithubAppToken permissionMetadata(Permission value) {
    return with("permission-metadata", value.toString());
  }

  /** Input {@code permission-metadata}. */
  public CreateGithubAppToken permissionMetadata(Expr value) {
    return with("permission-metadata", value);
  }

  /** Input {@code permission-organization-administration}. */
  public CreateGithubAppToken permissionOrganizationAdministration(String value) {
    return with("permission-organization-administration", value);
  }

  /** Input {@code permission-organization-administration}. */
  public CreateGithubAppToken permissionOrganizationAdministration(Permission value) {
    return with("permission-organization-administration", value.toString());
  }

  /** Input {@code permission-organization-administration}. */
  public CreateGithubAppToken permissionOrganizationAdministration(Expr value) {
    return with("permission-organization-administration", value);
  }

  /** Input {@code permission-organization-announcement-banners}. */
  public CreateGithubAppToken permissionOrganizationAnnouncementBanners(String value) {
    return with("permission-organization-announcement-banners", value);
  }

  /** Input {@code permission-organization-announcement-banners}. */
  public CreateGithubAppToken permissionOrganizationAnnouncementBanners(Permission value) {
    return with("permission-organization-announcement-banners", value.toString());
  }

  /** Input {@code permission-organization-announcement-banners}. */
  public CreateGithubAppToken permissionOrganizationAnnouncementBanners(Expr value) {
    return with("permission-organization-announcement-banners", value);
  }

  /** Input {@code permission-organization-copilot-seat-management}. */
  public CreateGithubAppToken permissionOrganizationCopilotSeatManagement(String value) {
    return with("permission-organization-copilot-seat-management", value);
  }

  /** Input {@code permission-organization-copilot-seat-management}. */
  public CreateGithubAppToken permissionOrganizationCopilotSeatManagement(PermissionWrite value) {
    return with("permission-organization-copilot-seat-management", value.toString());
  }

  /** Input {@code permission-organization-copilot-seat-management}. */
  public CreateGithubAppToken permissionOrganizationCopilotSeatManagement(Expr value) {
    return with("permission-organization-copilot-seat-management", value);
  }

  /** Input {@code permission-organization-custom-org-roles}. */
  public CreateGithubAppToken permissionOrganizationCustomOrgRoles(String value) {
    return with("permission-organization-custom-org-roles", value);
  }

  /** Input {@code permission-organization-custom-org-roles}. */
  public CreateGithubAppToken permissionOrganizationCustomOrgRoles(Permission value) {
    return with("permission-organization-custom-org-roles", value.toString());
  }

  /** Input {@code permission-organization-custom-org-roles}. */
  public CreateGithubAppToken permissionOrganizationCustomOrgRoles(Expr value) {
    return with("permission-organization-custom-org-roles", value);
  }

  /** Input {@code permission-organization-custom-properties}. */
  public CreateGithubAppToken permissionOrganizationCustomProperties(String value) {
    return with("permission-organization-custom-properties", value);
  }

  /** Input {@code permission-organization-custom-properties}. */
  public CreateGithubAppToken permissionOrganizationCustomProperties(
      PermissionReadWriteAdmin value) {
    return with("permission-organization-custom-properties", value.toString());
  }

  /** Input {@code permission-organization-custom-properties}. */
  public CreateGithubAppToken permissionOrganizationCustomProperties(Expr value) {
    return with("permission-organization-custom-properties", value);
  }

  /** Input {@code permission-organization-custom-roles}. */
  public CreateGithubAppToken permissionOrganizationCustomRoles(String value) {
    return with("permission-organization-custom-roles", value);
  }

  /** Input {@code permission-organization-custom-roles}. */
  public CreateGithubAppToken permissionOrganizationCustomRoles(Permission value) {
    return with("permission-organization-custom-roles", value.toString());
  }

  /** Input {@code permission-organization-custom-roles}. */
  public CreateGithubAppToken permissionOrganizationCustomRoles(Expr value) {
    return with("permission-organization-custom-roles", value);
  }

  /** Input {@code permission-organization-events}. */
  public CreateGithubAppToken permissionOrganizationEvents(String value) {
    return with("permission-organization-events", value);
  }

  /** Input {@code permission-organization-events}. */
  public CreateGithubAppToken permissionOrganizationEvents(PermissionOrganizationEvents value) {
    return with("permission-organization-events", value.toString());
  }

  /** Input {@code permission-organization-events}. */
  public CreateGithubAppToken permissionOrganizationEvents(Expr value) {
    return with("permission-organization-events", value);
  }

  /** Input {@code permission-organization-hooks}. */
  public CreateGithubAppToken permissionOrganizationHooks(String value) {
    return with("permission-organization-hooks", value);
  }

  /** Input {@code permission-organization-hooks}. */
  public CreateGithubAppToken permissionOrganizationHooks(Permission value) {
    return with("permission-organization-hooks", value.toString());
  }

  /** Input {@code permission-organization-hooks}. */
  public CreateGithubAppToken permissionOrganizationHooks(Expr value) {
    return with("permission-organization-hooks", value);
  }

  /** Input {@code permission-organization-packages}. */
  public CreateGithubAppToken permissionOrganizationPackages(String value) {
    return with("permission-organization-packages", value);
  }

  /** Input {@code permission-organization-packages}. */
  public CreateGithubAppToken permissionOrganizationPackages(Permission value) {
    return with("permission-organization-packages", value.toString());
  }

  /** Input {@code permission-organization-packages}. */
  public CreateGithubAppToken permissionOrganizationPackages(Expr value) {
    return with("permission-organization-packages", value);
  }

  /** Input {@code permission-organization-personal-access-token-requests}. */
  public CreateGithubAppToken permissionOrganizationPersonalAccessTokenRequests(String value) {
    return with("permission-organization-personal-access-token-requests", value);
  }

  /** Input {@code permission-organization-personal-access-token-requests}. */
  public CreateGithubAppToken permissionOrganizationPersonalAccessTokenRequests(Permission value) {
    return with("permission-organization-personal-access-token-requests", value.toString());
  }

  /** Input {@code permission-organization-personal-access-token-requests}. */
  public CreateGithubAppToken permissionOrganizationPersonalAccessTokenRequests(Expr value) {
    return with("permission-organization-personal-access-token-requests", value);
  }

  /** Input {@code permission-organization-personal-access-tokens}. */
  public CreateGithubAppToken permissionOrganizationPersonalAccessTokens(String value) {
    return with("permission-organization-personal-access-tokens", value);
  }

  /** Input {@code permission-organization-personal-access-tokens}. */
  public CreateGithubAppToken permissionOrganizationPersonalAccessTokens(Permission value) {
    return with("permission-organization-personal-access-tokens", value.toString());
  }

  /** Input {@code permission-organization-personal-access-tokens}. */
  public CreateGithubAppToken permissionOrganizationPersonalAccessTokens(Expr value) {
    return with("permission-organization-personal-access-tokens", value);
  }

  /** Input {@code permission-organization-plan}. */
  public CreateGithubAppToken permissionOrganizationPlan(String value) {
    return with("permission-organization-plan", value);
  }

  /** Input {@code permission-organization-plan}. */
  public CreateGithubAppToken permissionOrganizationPlan(PermissionOrganizationPlan value) {
    return with("permission-organization-plan", value.toString());
  }

  /** Input {@code permission-organization-plan}. */
  public CreateGithubAppToken permissionOrganizationPlan(Expr value) {
    return with("permission-organization-plan", value);
  }

  /** Input {@code permission-organization-projects}. */
  public CreateGithubAppToken permissionOrganizationProjects(String value) {
    return with("permission-organization-projects", value);
  }

  /** Input {@code permission-organization-projects}. */
  public CreateGithubAppToken permissionOrganizationProjects(PermissionReadWriteAdmin value) {
    return with("permission-organization-projects", value.toString());
  }

  /** Input {@code permission-organization-projects}. */
  public CreateGithubAppToken permissionOrganizationProjects(Expr value) {
    return with("permission-organization-projects", value);
  }

  /** Input {@code permission-organization-secrets}. */
  public CreateGithubAppToken permissionOrganizationSecrets(String value) {
    return with("permission-organization-secrets", value);
  }

  /** Input {@code permission-organization-secrets}. */
  public CreateGithubAppToken permissionOrganizationSecrets(Permission value) {
    return with("permission-organization-secrets", value.toString());
  }

  /** Input {@code permission-organization-secrets}. */
  public CreateGithubAppToken permissionOrganizationSecrets(Expr value) {
    return with("permission-organization-secrets", value);
  }

  /** Input {@code permission-organization-self-hosted-runners}. */
  public CreateGithubAppToken permissionOrganizationSelfHostedRunners(String value) {
    return with("permission-organization-self-hosted-runners", value);
  }

  /** Input {@code permission-organization-self-hosted-runners}. */
  public CreateGithubAppToken permissionOrganizationSelfHostedRunners(Permission value) {
    return with("permission-organization-self-hosted-runners", value.toString());
  }

  /** Input {@code permission-organization-self-hosted-runners}. */
  public CreateGithubAppToken permissionOrganizationSelfHostedRunners(Expr value) {
    return with("permission-organization-self-hosted-runners", value);
  }

  /** Input {@code permission-organization-user-blocking}. */
  public CreateGithubAppToken permissionOrganizationUserBlocking(String value) {
    return with("permission-organization-user-blocking", value);
  }

  /** Input {@code permission-organization-user-blocking}. */
  public CreateGithubAppToken permissionOrganizationUserBlocking(Permission value) {
    return with("permission-organization-user-blocking", value.toString());
  }

  /** Input {@code permission-organization-user-blocking}. */
  public CreateGithubAppToken permissionOrganizationUserBlocking(Expr value) {
    return with("permission-organization-user-blocking", value);
  }

  /** Input {@code permission-packages}. */
  public CreateGithubAppToken permissionPackages(String value) {
    return with("permission-packages", value);
  }

  /** Input {@code permission-packages}. */
  public CreateGithubAppToken permissionPackages(Permission value) {
    return with("permission-packages", value.toString());
  }

  /** Input {@code permission-packages}. */
  public CreateGithubAppToken permissionPackages(Expr value) {
    return with("permission-packages", value);
  }

  /** Input {@code permission-pages}. */
  public CreateGithubAppToken permissionPages(String value) {
    return with("permission-pages", value);
  }

  /** Input {@code permission-pages}. */
  public CreateGithubAppToken permissionPages(Permission value) {
    return with("permission-pages", value.toString());
  }

  /** Input {@code permission-pages}. */
  public CreateGithubAppToken permissionPages(Expr value) {
    return with("permission-pages", value);
  }

  /** Input {@code permission-profile}. */
  public CreateGithubAppToken permissionProfile(String value) {
    return with("permission-profile", value);
  }

  /** Input {@code permission-profile}. */
  public CreateGithubAppToken permissionProfile(PermissionWrite value) {
    return with("permission-profile", value.toString());
  }

  /** Input {@code permission-profile}. */
  public CreateGithubAppToken permissionProfile(Expr value) {
    return with("permission-profile", value);
  }

  /** Input {@code permission-pull-requests}. */
  public CreateGithubAppToken permissionPullRequests(String value) {
    return with("permission-pull-requests", value);
  }

  /** Input {@code permission-pull-requests}. */
  public CreateGithubAppToken permissionPullRequests(Permission value) {
    return with("permission-pull-requests", value.toString());
  }

  /** Input {@code permission-pull-requests}. */
  public CreateGithubAppToken permissionPullRequests(Expr value) {
    return with("permission-pull-requests", value);
  }

  /** Input {@code permission-repository-custom-properties}. */
  public CreateGithubAppToken permissionRepositoryCustomProperties(String value) {
    return with("permission-repository-custom-properties", value);
  }

  /** Input {@code permission-repository-custom-properties}. */
  public CreateGithubAppToken permissionRepositoryCustomProperties(Permission value) {
    return with("permission-repository-custom-properties", value.toString());
  }

  /** Input {@code permission-repository-custom-properties}. */
  public CreateGithubAppToken permissionRepositoryCustomProperties(Expr value) {
    return with("permission-repository-custom-properties", value);
  }

  /** Input {@code permission-repository-hooks}. */
  public CreateGithubAppToken permissionRepositoryHooks(String value) {
    return with("permission-repository-hooks", value);
  }

  /** Input {@code permission-repository-hooks}. */
  public CreateGithubAppToken permissionRepositoryHooks(Permission value) {
    return with("permission-repository-hooks", value.toString());
  }

  /** Input {@code permission-repository-hooks}. */
  public CreateGithubAppToken permissionRepositoryHooks(Expr value) {
    return with("permission-repository-hooks", value);
  }

  /** Input {@code permission-repository-projects}. */
  public CreateGithubAppToken permissionRepositoryProjects(String value) {
    return with("permission-repository-projects", value);
  }

  /** Input {@code permission-repository-projects}. */
  public CreateGithubAppToken permissionRepositoryProjects(PermissionReadWriteAdmin value) {
    return with("permission-repository-projects", value.toString());
  }

  /** Input {@code permission-repository-projects}. */
  public CreateGithubAppToken permissionRepositoryProjects(Expr value) {
    return with("permission-repository-projects", value);
  }

  /** Input {@code permission-secret-scanning-alerts}. */
  public CreateGithubAppToken permissionSecretScanningAlerts(String value) {
    return with("permission-secret-scanning-alerts", value);
  }

  /** Input {@code permission-secret-scanning-alerts}. */
  public CreateGithubAppToken permissionSecretScanningAlerts(Permission value) {
    return with("permission-secret-scanning-alerts", value.toString());
  }

  /** Input {@code permission-secret-scanning-alerts}. */
  public CreateGithubAppToken permissionSecretScanningAlerts(Expr value) {
    return with("permission-secret-scanning-alerts", value);
  }

  /** Input {@code permission-secrets}. */
  public CreateGithubAppToken permissionSecrets(String value) {
    return with("permission-secrets", value);
  }

  /** Input {@code permission-secrets}. */
  public CreateGithubAppToken permissionSecrets(Permission value) {
    return with("permission-secrets", value.toString());
  }

  /** Input {@code permission-secrets}. */
  public CreateGithubAppToken permissionSecrets(Expr value) {
    return with("permission-secrets", value);
  }

  /** Input {@code permission-security-events}. */
  public CreateGithubAppToken permissionSecurityEvents(String value) {
    return with("permission-security-events", value);
  }

  /** Input {@code permission-security-events}. */
  public CreateGithubAppToken permissionSecurityEvents(Permission value) {
    return with("permission-security-events", value.toString());
  }

  /** Input {@code permission-security-events}. */
  public CreateGithubAppToken permissionSecurityEvents(Expr value) {
    return with("permission-security-events", value);
  }

  /** Input {@code permission-single-file}. */
  public CreateGithubAppToken permissionSingleFile(String value) {
    return with("permission-single-file", value);
  }

  /** Input {@code permission-single-file}. */
  public CreateGithubAppToken permissionSingleFile(Permission value) {
    return with("permission-single-file", value.toString());
  }

  /** Input {@code permission-single-file}. */
  public CreateGithubAppToken permissionSingleFile(Expr value) {
    return with("permission-single-file", value);
  }

  /** Input {@code permission-starring}. */
  public CreateGithubAppToken permissionStarring(String value) {
    return with("permission-starring", value);
  }

  /** Input {@code permission-starring}. */
  public CreateGithubAppToken permissionStarring(Permission value) {
    return with("permission-starring", value.toString());
  }

  /** Input {@code permission-starring}. */
  public CreateGithubAppToken permissionStarring(Expr value) {
    return with("permission-starring", value);
  }

  /** Input {@code permission-statuses}. */
  public CreateGithubAppToken permissionStatuses(String value) {
    return with("permission-statuses", value);
  }

  /** Input {@code permission-statuses}. */
  public CreateGithubAppToken permissionStatuses(Permission value) {
    return with("permission-statuses", value.toString());
  }

  /** Input {@code permission-statuses}. */
  public CreateGithubAppToken permissionStatuses(Expr value) {
    return with("permission-statuses", value);
  }

  /** Input {@code permission-team-discussions}. */
  public CreateGithubAppToken permissionTeamDiscussions(String value) {
    return with("permission-team-discussions", value);
  }

  /** Input {@code permission-team-discussions}. */
  public CreateGithubAppToken permissionTeamDiscussions(Permission value) {
    return with("permission-team-discussions", value.toString());
  }

  /** Input {@code permission-team-discussions}. */
  public CreateGithubAppToken permissionTeamDiscussions(Expr value) {
    return with("permission-team-discussions", value);
  }

  /** Input {@code permission-vulnerability-alerts}. */
  public CreateGithubAppToken permissionVulnerabilityAlerts(String value) {
    return with("permission-vulnerability-alerts", value);
  }

  /** Input {@code permission-vulnerability-alerts}. */
  public CreateGithubAppToken permissionVulnerabilityAlerts(Permission value) {
    return with("permission-vulnerability-alerts", value.toString());
  }

  /** Input {@code permission-vulnerability-alerts}. */
  public CreateGithubAppToken permissionVulnerabilityAlerts(Expr value) {
    return with("permission-vulnerability-alerts", value);
  }

  /** Input {@code permission-workflows}. */
  public CreateGithubAppToken permissionWorkflows(String value) {
    return with("permission-workflows", value);
  }

  /** Input {@code permission-workflows}. */
  public CreateGithubAppToken permissionWorkflows(PermissionWrite value) {
    return with("permission-workflows", value.toString());
  }

  /** Input {@code permission-workflows}. */
  public CreateGithubAppToken permissionWorkflows(Expr value) {
    return with("permission-workflows", value);
  }

  /**
   * Values of {@code permission-actions}, {@code permission-administration},
   * {@code permission-artifact-metadata}, {@code permission-attestations},
   * {@code permission-checks}, {@code permission-codespaces}, {@code permission-contents},
   * {@code permission-custom-properties-for-organizations}, {@code permission-dependabot-secrets},
   * {@code permission-deployments}, {@code permission-discussions},
   * {@code permission-email-addresses}, {@code permission-environments},
   * {@code permission-followers}, {@code permission-git-ssh-keys}, {@code permission-gpg-keys},
   * {@code permission-interaction-limits}, {@code permission-issues}, {@code permission-members},
   * {@code permission-merge-queues}, {@code permission-metadata},
   * {@code permission-organization-administration},
   * {@code permission-organization-announcement-banners},
   * {@code permission-organization-custom-org-roles}, {@code permission-organization-custom-roles},
   * {@code permission-organization-hooks}, {@code permission-organization-packages},
   * {@code permission-organization-personal-access-token-requests},
   * {@code permission-organization-personal-access-tokens},
   * {@code permission-organization-secrets}, {@code permission-organization-self-hosted-runners},
   * {@code permission-organization-user-blocking}, {@code permission-packages},
   * {@code permission-pages}, {@code permission-pull-requests},
   * {@code permission-repository-custom-properties}, {@code permission-repository-hooks},
   * {@code permission-secret-scanning-alerts}, {@code permission-secrets},
   * {@code permission-security-events}, {@code permission-single-file},
   * {@code permission-starring}, {@code permission-statuses}, {@code permission-team-discussions}
   * and {@code permission-vulnerability-alerts}.
   */
  public enum Permission {
    READ("read"),
    WRITE("write");

    private final String text;

    Permission(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * Values of {@code permission-enterprise-custom-properties-for-organizations},
   * {@code permission-organization-custom-properties}, {@code permission-organization-projects} and
   * {@code permission-repository-projects}.
   */
  public enum PermissionReadWriteAdmin {
    READ("read"),
    WRITE("write"),
    ADMIN("admin");

    private final String text;

    PermissionReadWriteAdmin(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * Values of {@code permission-organization-copilot-seat-management}, {@code permission-profile}
   * and {@code permission-workflows}.
   */
  public enum PermissionWrite {
    WRITE("write");

    private final String text;

    PermissionWrite(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code permission-organization-events}. */
  public enum PermissionOrganizationEvents {
    READ("read");

    private final String text;

    PermissionOrganizationEvents(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code permission-organization-plan}. */
  public enum PermissionOrganizationPlan {
    READ("read");

    private final String text;

    PermissionOrganizationPlan(String text) {
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

    public StringExpr token() {
      return get("token");
    }

    public StringExpr installationId() {
      return get("installation-id");
    }

    public StringExpr appSlug() {
      return get("app-slug");
    }
  }
}
