package io.github.penstock.dependabot;

import io.github.penstock.element.Element;
import io.github.penstock.element.Limits;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.List;

/**
 * When pull requests come and how they look: what an update and a group of ecosystems both say.
 *
 * @param <S> the element's own type
 */
public abstract sealed class PullRequestOptions<S extends PullRequestOptions<S>> extends Element<S>
    permits Update, MultiEcosystemGroup {

  PullRequestOptions(Mapping tree) {
    super(tree);
  }

  /** When Dependabot looks for new versions. */
  public final S schedule(Schedule schedule) {
    return put("schedule", schedule);
  }

  /** The branch whose manifests are read and that pull requests are for, if not the default one. */
  public final S targetBranch(String branch) {
    return put("target-branch", Limits.notBlank("target-branch", branch));
  }

  /**
   * How many pull requests for version updates may be open; 0 turns version updates off. GitHub's
   * default is 5; security updates have a limit of their own, 10.
   */
  public final S openPullRequestsLimit(int limit) {
    return put("open-pull-requests-limit", atLeast(0, limit, "open-pull-requests-limit"));
  }

  /** Labels in place of GitHub's {@code dependencies}; GitHub leaves out those it does not know. */
  public final S labels(String... labels) {
    return appendTexts("labels", Limits.notBlank("labels", List.of(labels)));
  }

  /** No labels, not even GitHub's own. */
  public final S noLabels() {
    return put("labels", Sequence.EMPTY.asFlow());
  }

  /** Whom pull requests are assigned to; reviewers are named in CODEOWNERS. */
  public final S assignees(String... users) {
    return appendTexts("assignees", Limits.notBlank("assignees", List.of(users)));
  }

  /** The number of the milestone, as its page's address shows it. */
  public final S milestone(int number) {
    return put("milestone", atLeast(1, number, "milestone"));
  }

  /** What commit messages and titles start with. */
  public final S commitMessage(CommitMessage message) {
    return put("commit-message", message);
  }

  /** What parts the words in the names of branches; GitHub's default is {@code /}. */
  public final S pullRequestBranchName(Separator separator) {
    return putIn("pull-request-branch-name", "separator", Scalar.text(separator.toString()));
  }
}
