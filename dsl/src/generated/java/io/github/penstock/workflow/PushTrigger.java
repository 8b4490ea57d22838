// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/**
 * The event {@code push}: commits or tags are pushed. {@code github.sha} is the pushed commit,
 * {@code github.ref} the pushed branch or tag. A run that Dependabot causes has only Dependabot's
 * secrets, and a token that only reads. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#push.
 */
public final class PushTrigger extends EventTrigger<PushTrigger> {

  PushTrigger(Mapping tree) {
    super("push", tree);
  }

  @Override
  protected PushTrigger copy(Mapping changed) {
    return new PushTrigger(changed);
  }

  /** Adds patterns of branches for which the workflow runs. */
  public PushTrigger branches(String... patterns) {
    return appendFilter("branches", patterns);
  }

  /**
   * Adds patterns of branches for which it does not run; not with {@code branches}, which takes
   * {@code !pattern}.
   */
  public PushTrigger branchesIgnore(String... patterns) {
    return appendFilter("branches-ignore", patterns);
  }

  /**
   * Adds patterns of tags for which the workflow runs; without {@code branches}, it then runs for
   * no branch.
   */
  public PushTrigger tags(String... patterns) {
    return appendFilter("tags", patterns);
  }

  /**
   * Adds patterns of tags for which it does not run; not with {@code tags}, which takes
   * {@code !pattern}.
   */
  public PushTrigger tagsIgnore(String... patterns) {
    return appendFilter("tags-ignore", patterns);
  }

  /** Adds patterns of files; the workflow runs if a changed file matches. */
  public PushTrigger paths(String... patterns) {
    return appendFilter("paths", patterns);
  }

  /**
   * Adds patterns of files; the workflow does not run if all changed files match. Not with
   * {@code paths}, which takes {@code !pattern}.
   */
  public PushTrigger pathsIgnore(String... patterns) {
    return appendFilter("paths-ignore", patterns);
  }
}
