// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code registry_package}: a package is published or updated. Starts only workflows
 * whose file is on the default branch. {@code github.sha} is the commit of the package,
 * {@code github.ref} the branch or tag of the package. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#registry_package.
 */
public final class RegistryPackageTrigger extends EventTrigger<RegistryPackageTrigger> {

  RegistryPackageTrigger(Mapping tree) {
    super("registry_package", tree);
  }

  @Override
  protected RegistryPackageTrigger copy(Mapping changed) {
    return new RegistryPackageTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public RegistryPackageTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** What has happened. */
  public enum Type {
    PUBLISHED,
    UPDATED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
