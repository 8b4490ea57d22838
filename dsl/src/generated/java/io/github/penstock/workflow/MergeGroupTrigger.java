// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code merge_group}: the merge queue wants its next merge checked. {@code github.sha}
 * and {@code github.ref} are those of the merge group. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#merge_group.
 */
public final class MergeGroupTrigger extends EventTrigger<MergeGroupTrigger> {

  MergeGroupTrigger(Mapping tree) {
    super("merge_group", tree);
  }

  @Override
  protected MergeGroupTrigger copy(Mapping changed) {
    return new MergeGroupTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public MergeGroupTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** Adds patterns of branches for which the workflow runs. */
  public MergeGroupTrigger branches(String... patterns) {
    return appendFilter("branches", patterns);
  }

  /**
   * Adds patterns of branches for which it does not run; not with {@code branches}, which takes
   * {@code !pattern}.
   */
  public MergeGroupTrigger branchesIgnore(String... patterns) {
    return appendFilter("branches-ignore", patterns);
  }

  /** What has happened. */
  public enum Type {
    CHECKS_REQUESTED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
