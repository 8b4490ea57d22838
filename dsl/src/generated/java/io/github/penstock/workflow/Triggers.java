// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Arrays;

/**
 * The events that start a workflow; import them statically:
 * {@code import static io.github.penstock.workflow.Triggers.*}.
 *
 * <p>A method of your own class with one of these names hides the event; then write
 * {@code Triggers.release()}.
 */
public final class Triggers {

  private Triggers() {}

  /** The event {@code branch_protection_rule}: a rule that protects branches changes. */
  public static BranchProtectionRuleTrigger branchProtectionRule() {
    return new BranchProtectionRuleTrigger(Mapping.EMPTY);
  }

  /** The event {@code check_run}: something happens to a run of a check. */
  public static CheckRunTrigger checkRun() {
    return new CheckRunTrigger(Mapping.EMPTY);
  }

  /** The event {@code check_suite}: the checks of a commit have completed. */
  public static CheckSuiteTrigger checkSuite() {
    return new CheckSuiteTrigger(Mapping.EMPTY);
  }

  /** The event {@code create}: a branch or a tag is created. */
  public static CreateTrigger create() {
    return new CreateTrigger(Mapping.EMPTY);
  }

  /** The event {@code delete}: a branch or a tag is deleted. */
  public static DeleteTrigger delete() {
    return new DeleteTrigger(Mapping.EMPTY);
  }

  /** The event {@code deployment}: a deployment is created. */
  public static DeploymentTrigger deployment() {
    return new DeploymentTrigger(Mapping.EMPTY);
  }

  /** The event {@code deployment_status}: somebody reports the status of a deployment. */
  public static DeploymentStatusTrigger deploymentStatus() {
    return new DeploymentStatusTrigger(Mapping.EMPTY);
  }

  /** The event {@code discussion}: something happens to a discussion. */
  public static DiscussionTrigger discussion() {
    return new DiscussionTrigger(Mapping.EMPTY);
  }

  /** The event {@code discussion_comment}: something happens to a comment on a discussion. */
  public static DiscussionCommentTrigger discussionComment() {
    return new DiscussionCommentTrigger(Mapping.EMPTY);
  }

  /** The event {@code fork}: somebody forks the repository. */
  public static ForkTrigger fork() {
    return new ForkTrigger(Mapping.EMPTY);
  }

  /** The event {@code gollum}: a page of the wiki is created or changed. */
  public static GollumTrigger gollum() {
    return new GollumTrigger(Mapping.EMPTY);
  }

  /**
   * The event {@code image_version}: something happens to a version of a custom image of runners.
   */
  public static ImageVersionTrigger imageVersion() {
    return new ImageVersionTrigger(Mapping.EMPTY);
  }

  /**
   * The event {@code issue_comment}: something happens to a comment on an issue or a pull request.
   */
  public static IssueCommentTrigger issueComment() {
    return new IssueCommentTrigger(Mapping.EMPTY);
  }

  /** The event {@code issues}: something happens to an issue. */
  public static IssuesTrigger issues() {
    return new IssuesTrigger(Mapping.EMPTY);
  }

  /** The event {@code label}: a label of the repository is created, edited or deleted. */
  public static LabelTrigger label() {
    return new LabelTrigger(Mapping.EMPTY);
  }

  /** The event {@code merge_group}: the merge queue wants its next merge checked. */
  public static MergeGroupTrigger mergeGroup() {
    return new MergeGroupTrigger(Mapping.EMPTY);
  }

  /** The event {@code milestone}: something happens to a milestone. */
  public static MilestoneTrigger milestone() {
    return new MilestoneTrigger(Mapping.EMPTY);
  }

  /** The event {@code page_build}: a push has GitHub Pages built. */
  public static PageBuildTrigger pageBuild() {
    return new PageBuildTrigger(Mapping.EMPTY);
  }

  /**
   * The event {@code project}: something happens to a classic project.
   *
   * @deprecated GitHub has given it up.
   */
  @Deprecated
  public static ProjectTrigger project() {
    return new ProjectTrigger(Mapping.EMPTY);
  }

  /**
   * The event {@code project_card}: something happens to a card of a classic project.
   *
   * @deprecated GitHub has given it up.
   */
  @Deprecated
  public static ProjectCardTrigger projectCard() {
    return new ProjectCardTrigger(Mapping.EMPTY);
  }

  /**
   * The event {@code project_column}: something happens to a column of a classic project.
   *
   * @deprecated GitHub has given it up.
   */
  @Deprecated
  public static ProjectColumnTrigger projectColumn() {
    return new ProjectColumnTrigger(Mapping.EMPTY);
  }

  /** The event {@code public}: the repository becomes public. */
  public static PublicTrigger publicEvent() {
    return new PublicTrigger(Mapping.EMPTY);
  }

  /** The event {@code pull_request}: something happens to a pull request. */
  public static PullRequestTrigger pullRequest() {
    return new PullRequestTrigger(Mapping.EMPTY);
  }

  /**
   * The event {@code pull_request_comment}.
   *
   * @deprecated GitHub has given it up; use {@link Triggers#issueComment}.
   */
  @Deprecated
  public static PullRequestCommentTrigger pullRequestComment() {
    return new PullRequestCommentTrigger(Mapping.EMPTY);
  }

  /** The event {@code pull_request_review}: something happens to a review of a pull request. */
  public static PullRequestReviewTrigger pullRequestReview() {
    return new PullRequestReviewTrigger(Mapping.EMPTY);
  }

  /**
   * The event {@code pull_request_review_comment}: something happens to a comment on the diff of a
   * pull request.
   */
  public static PullRequestReviewCommentTrigger pullRequestReviewComment() {
    return new PullRequestReviewCommentTrigger(Mapping.EMPTY);
  }

  /**
   * The event {@code pull_request_target}: something happens to a pull request; the run belongs to
   * the branch it goes to.
   */
  public static PullRequestTargetTrigger pullRequestTarget() {
    return new PullRequestTargetTrigger(Mapping.EMPTY);
  }

  /** The event {@code push}: commits or tags are pushed. */
  public static PushTrigger push() {
    return new PushTrigger(Mapping.EMPTY);
  }

  /** The event {@code registry_package}: a package is published or updated. */
  public static RegistryPackageTrigger registryPackage() {
    return new RegistryPackageTrigger(Mapping.EMPTY);
  }

  /** The event {@code release}: something happens to a release. */
  public static ReleaseTrigger release() {
    return new ReleaseTrigger(Mapping.EMPTY);
  }

  /** The event {@code repository_dispatch}: somebody posts an event to GitHub's API. */
  public static RepositoryDispatchTrigger repositoryDispatch(String... types) {
    return new RepositoryDispatchTrigger(Mapping.EMPTY).types(types);
  }

  /** The event {@code schedule}: a time has come. */
  public static ScheduleTrigger schedule(Cron... times) {
    return ScheduleTrigger.of(times);
  }

  /** The event {@code schedule}: a time has come. */
  public static ScheduleTrigger schedule(String... times) {
    return ScheduleTrigger.of(Arrays.stream(times).map(Cron::of).toArray(Cron[]::new));
  }

  /** The event {@code status}: somebody reports the status of a commit. */
  public static StatusTrigger status() {
    return new StatusTrigger(Mapping.EMPTY);
  }

  /** The event {@code watch}: somebody stars the repository. */
  public static WatchTrigger watch() {
    return new WatchTrigger(Mapping.EMPTY);
  }

  /** The event {@code workflow_call}: another workflow calls this one. */
  public static WorkflowCallTrigger workflowCall() {
    return new WorkflowCallTrigger(Mapping.EMPTY);
  }

  /**
   * The event {@code workflow_dispatch}: somebody starts the workflow by hand, or through GitHub's
   * API.
   */
  public static WorkflowDispatchTrigger workflowDispatch() {
    return new WorkflowDispatchTrigger(Mapping.EMPTY);
  }

  /** The event {@code workflow_run}: another workflow is requested, starts or has completed. */
  public static WorkflowRunTrigger workflowRun() {
    return new WorkflowRunTrigger(Mapping.EMPTY);
  }
}
