// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code issue_comment}: something happens to a comment on an issue or a pull request.
 * Starts only workflows whose file is on the default branch. {@code github.sha} and
 * {@code github.ref} are those of the default branch. A run for a fork has the secrets, and a token
 * that writes: check out nothing of the fork's. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#issue_comment.
 */
public final class IssueCommentTrigger extends EventTrigger<IssueCommentTrigger> {

  IssueCommentTrigger(Mapping tree) {
    super("issue_comment", tree);
  }

  @Override
  protected IssueCommentTrigger copy(Mapping changed) {
    return new IssueCommentTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public IssueCommentTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** What has happened. */
  public enum Type {
    CREATED,
    EDITED,
    DELETED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
