// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code label}: a label of the repository is created, edited or deleted. Starts only
 * workflows whose file is on the default branch. {@code github.sha} and {@code github.ref} are
 * those of the default branch. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#label.
 */
public final class LabelTrigger extends EventTrigger<LabelTrigger> {

  LabelTrigger(Mapping tree) {
    super("label", tree);
  }

  @Override
  protected LabelTrigger copy(Mapping changed) {
    return new LabelTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public LabelTrigger types(Type... types) {
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
