// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code project}: something happens to a classic project. Starts only workflows whose
 * file is on the default branch. {@code github.sha} and {@code github.ref} are those of the default
 * branch. See https://docs.github.com/actions/reference/events-that-trigger-workflows#project.
 *
 * @deprecated GitHub has given it up.
 */
@Deprecated
public final class ProjectTrigger extends EventTrigger<ProjectTrigger> {

  ProjectTrigger(Mapping tree) {
    super("project", tree);
  }

  @Override
  protected ProjectTrigger copy(Mapping changed) {
    return new ProjectTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public ProjectTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** What has happened. */
  public enum Type {
    CREATED,
    CLOSED,
    REOPENED,
    EDITED,
    DELETED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
