// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code project_column}: something happens to a column of a classic project. Starts only
 * workflows whose file is on the default branch. {@code github.sha} and {@code github.ref} are
 * those of the default branch. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#project_column.
 *
 * @deprecated GitHub has given it up.
 */
@Deprecated
public final class ProjectColumnTrigger extends EventTrigger<ProjectColumnTrigger> {

  ProjectColumnTrigger(Mapping tree) {
    super("project_column", tree);
  }

  @Override
  protected ProjectColumnTrigger copy(Mapping changed) {
    return new ProjectColumnTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public ProjectColumnTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** What has happened. */
  public enum Type {
    CREATED,
    UPDATED,
    MOVED,
    DELETED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
