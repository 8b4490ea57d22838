// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code branch_protection_rule}: a rule that protects branches changes. Starts only
 * workflows whose file is on the default branch. {@code github.sha} and {@code github.ref} are
 * those of the default branch. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#branch_protection_rule.
 */
public final class BranchProtectionRuleTrigger extends EventTrigger<BranchProtectionRuleTrigger> {

  BranchProtectionRuleTrigger(Mapping tree) {
    super("branch_protection_rule", tree);
  }

  @Override
  protected BranchProtectionRuleTrigger copy(Mapping changed) {
    return new BranchProtectionRuleTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public BranchProtectionRuleTrigger types(Type... types) {
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
