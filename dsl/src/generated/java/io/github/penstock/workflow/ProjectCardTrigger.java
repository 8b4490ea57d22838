// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code project_card}: something happens to a card of a classic project. Starts only
 * workflows whose file is on the default branch. {@code github.sha} and {@code github.ref} are
 * those of the default branch. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#project_card.
 *
 * @deprecated GitHub has given it up.
 */
@Deprecated
public final class ProjectCardTrigger extends EventTrigger<ProjectCardTrigger> {

  ProjectCardTrigger(Mapping tree) {
    super("project_card", tree);
  }

  @Override
  protected ProjectCardTrigger copy(Mapping changed) {
    return new ProjectCardTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public ProjectCardTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** What has happened. */
  public enum Type {
    CREATED,
    MOVED,
    CONVERTED,
    EDITED,
    DELETED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
