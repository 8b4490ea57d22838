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

  /** The event {@code branch_protection_rule}; see {@link BranchProtectionRuleTrigger}. */
  public static BranchProtectionRuleTrigger branchProtectionRule() {
    return new BranchProtectionRuleTrigger(Mapping.EMPTY);
  }

  /** The event {@code check_run}; see {@link CheckRunTrigger}. */
  public static CheckRunTrigger checkRun() {
    return new CheckRunTrigger(Mapping.EMPTY);
  }

  /** The event {@code check_suite}; see {@link CheckSuiteTrigger}. */
  public static CheckSuiteTrigger checkSuite() {
    return new CheckSuiteTrigger(Mapping.EMPTY);
  }

  /** The event {@code create}; see {@link CreateTrigger}. */
  public static CreateTrigger create() {
    return new CreateTrigger(Mapping.EMPTY);
  }

  /** The event {@code delete}; see {@link DeleteTrigger}. */
  public static DeleteTrigger delete() {
    return new DeleteTrigger(Mapping.EMPTY);
  }

  /** The event {@code deployment}; see {@link DeploymentTrigger}. */
  public static DeploymentTrigger deployment() {
    return new DeploymentTrigger(Mapping.EMPTY);
  }

  /** The event {@code deployment_status}; see {@link DeploymentStatusTrigger}. */
  public static DeploymentStatusTrigger deploymentStatus() {
    return new DeploymentStatusTrigger(Mapping.EMPTY);
  }

  /** The event {@code discussion}; see {@link DiscussionTrigger}. */
  public static DiscussionTrigger discussion() {
    return new DiscussionTrigger(Mapping.EMPTY);
  }

  /** The event {@code discussion_comment}; see {@link DiscussionCommentTrigger}. */
  public static DiscussionCommentTrigger discussionComment() {
    return new DiscussionCommentTrigger(Mapping.EMPTY);
  }

  /** The event {@code fork}; see {@link ForkTrigger}. */
  public static ForkTrigger fork() {
    return new ForkTrigger(Mapping.EMPTY);
  }

  /** The event {@code gollum}; see {@link GollumTrigger}. */
  public static GollumTrigger gollum() {
    return new GollumTrigger(Mapping.EMPTY);
  }

  /** The event {@code image_version}; see {@link ImageVersionTrigger}. */
  public static ImageVersionTrigger imageVersion() {
    return new ImageVersionTrigger(Mapping.EMPTY);
  }

  /** The event {@code issue_comment}; see {@link IssueCommentTrigger}. */
  public static IssueCommentTrigger issueComment() {
    return new IssueCommentTrigger(Mapping.EMPTY);
  }

  /** The event {@code issues}; see {@link IssuesTrigger}. */
  public static IssuesTrigger issues() {
    return new IssuesTrigger(Mapping.EMPTY);
  }

  /** The event {@code label}; see {@link LabelTrigger}. */
  public static LabelTrigger label() {
    return new LabelTrigger(Mapping.EMPTY);
  }

  /** The event {@code merge_group}; see {@link MergeGroupTrigger}. */
  public static MergeGroupTrigger mergeGroup() {
    return new MergeGroupTrigger(Mapping.EMPTY);
  }

  /** The event {@code milestone}; see {@link MilestoneTrigger}. */
  public static MilestoneTrigger milestone() {
    return new MilestoneTrigger(Mapping.EMPTY);
  }

  /** The event {@code page_build}; see {@link PageBuildTrigger}. */
  public static PageBuildTrigger pageBuild() {
    return new PageBuildTrigger(Mapping.EMPTY);
  }

  /**
   * The event {@code project}; see {@link ProjectTrigger}.
   *
   * @deprecated GitHub has given it up.
   */
  @Deprecated
  public static ProjectTrigger project() {
    return new ProjectTrigger(Mapping.EMPTY);
  }

  /**
   * The event {@code project_card}; see {@link ProjectCardTrigger}.
   *
   * @deprecated GitHub has given it up.
   */
  @Deprecated
  public static ProjectCardTrigger projectCard() {
    return new ProjectCardTrigger(Mapping.EMPTY);
  }

  /**
   * The event {@code project_column}; see {@link ProjectColumnTrigger}.
   *
   * @deprecated GitHub has given it up.
   */
  @Deprecated
  public static ProjectColumnTrigger projectColumn() {
    return new ProjectColumnTrigger(Mapping.EMPTY);
  }

  /** The event {@code public}; see {@link PublicTrigger}. */
  public static PublicTrigger publicEvent() {
    return new PublicTrigger(Mapping.EMPTY);
  }

  /** The event {@code pull_request}; see {@link PullRequestTrigger}. */
  public static PullRequestTrigger pullRequest() {
    return new PullRequestTrigger(Mapping.EMPTY);
  }

  /**
   * The event {@code pull_request_comment}; see {@link PullRequestCommentTrigger}.
   *
   * @deprecated GitHub has given it up; use {@link Triggers#issueComment}.
   */
  @Deprecated
  public static PullRequestCommentTrigger pullRequestComment() {
    return new PullRequestCommentTrigger(Mapping.EMPTY);
  }

  /** The event {@code pull_request_review}; see {@link PullRequestReviewTrigger}. */
  public static PullRequestReviewTrigger pullRequestReview() {
    return new PullRequestReviewTrigger(Mapping.EMPTY);
  }

  /** The event {@code pull_request_review_comment}; see {@link PullRequestReviewCommentTrigger}. */
  public static PullRequestReviewCommentTrigger pullRequestReviewComment() {
    return new PullRequestReviewCommentTrigger(Mapping.EMPTY);
  }

  /** The event {@code pull_request_target}; see {@link PullRequestTargetTrigger}. */
  public static PullRequestTargetTrigger pullRequestTarget() {
    return new PullRequestTargetTrigger(Mapping.EMPTY);
  }

  /** The event {@code push}; see {@link PushTrigger}. */
  public static PushTrigger push() {
    return new PushTrigger(Mapping.EMPTY);
  }

  /** The event {@code registry_package}; see {@link RegistryPackageTrigger}. */
  public static RegistryPackageTrigger registryPackage() {
    return new RegistryPackageTrigger(Mapping.EMPTY);
  }

  /** The event {@code release}; see {@link ReleaseTrigger}. */
  public static ReleaseTrigger release() {
    return new ReleaseTrigger(Mapping.EMPTY);
  }

  /** The event {@code repository_dispatch}; see {@link RepositoryDispatchTrigger}. */
  public static RepositoryDispatchTrigger repositoryDispatch(String... types) {
    return new RepositoryDispatchTrigger(Mapping.EMPTY).types(types);
  }

  /** The event {@code schedule}; see {@link ScheduleTrigger}. */
  public static ScheduleTrigger schedule(Cron... times) {
    return ScheduleTrigger.of(times);
  }

  /** The event {@code schedule}; see {@link ScheduleTrigger}. */
  public static ScheduleTrigger schedule(String... times) {
    return ScheduleTrigger.of(Arrays.stream(times).map(Cron::of).toArray(Cron[]::new));
  }

  /** The event {@code status}; see {@link StatusTrigger}. */
  public static StatusTrigger status() {
    return new StatusTrigger(Mapping.EMPTY);
  }

  /** The event {@code watch}; see {@link WatchTrigger}. */
  public static WatchTrigger watch() {
    return new WatchTrigger(Mapping.EMPTY);
  }

  /** The event {@code workflow_call}; see {@link WorkflowCallTrigger}. */
  public static WorkflowCallTrigger workflowCall() {
    return new WorkflowCallTrigger(Mapping.EMPTY);
  }

  /** The event {@code workflow_dispatch}; see {@link WorkflowDispatchTrigger}. */
  public static WorkflowDispatchTrigger workflowDispatch() {
    return new WorkflowDispatchTrigger(Mapping.EMPTY);
  }

  /** The event {@code workflow_run}; see {@link WorkflowRunTrigger}. */
  public static WorkflowRunTrigger workflowRun() {
    return new WorkflowRunTrigger(Mapping.EMPTY);
  }
}
