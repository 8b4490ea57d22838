package io.github.penstock.check;

import io.github.penstock.document.Rule;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.rules.actions.ActionsRules;
import io.github.penstock.rules.bake.BakeStepRules;
import io.github.penstock.rules.dependabot.DependabotRules;
import io.github.penstock.rules.events.EventsRules;
import io.github.penstock.rules.expressions.ExpressionsRules;
import io.github.penstock.rules.jobs.JobsRules;
import io.github.penstock.rules.permissions.PermissionsRules;
import io.github.penstock.rules.scripts.ScriptsRules;
import io.github.penstock.rules.security.SecurityRules;
import io.github.penstock.rules.steps.StepsRules;
import io.github.penstock.rules.yaml.YamlRules;
import java.util.List;
import java.util.stream.Stream;

/** The rules for each kind of file; those of other kinds are not even loaded. */
final class RuleLists {

  private RuleLists() {}

  /** Every rule, in the order in which findings of one place are reported. */
  static List<Rule> all() {
    return Stream.of(
        YamlRules.ALL,
        EventsRules.ALL,
        JobsRules.ALL,
        PermissionsRules.ALL,
        ExpressionsRules.ALL,
        StepsRules.ALL,
        BakeStepRules.ALL,
        ScriptsRules.ALL,
        ActionsRules.ALL,
        DependabotRules.ALL,
        SecurityRules.ALL).flatMap(List::stream).toList();
  }

  /** Those that may find something in a file of a kind, in the same order. */
  static List<Rule> of(YamlFile.Kind kind) {
    return switch (kind) {
      case WORKFLOW -> OfWorkflows.RULES;
      case ACTION -> OfActions.RULES;
      case DEPENDABOT -> OfDependabot.RULES;
      default -> YamlRules.ALL;
    };
  }

  private static final class OfWorkflows {

    private static final List<Rule> RULES = Stream.of(
        YamlRules.ALL,
        EventsRules.ALL,
        JobsRules.ALL,
        PermissionsRules.ALL,
        ExpressionsRules.ALL,
        StepsRules.ALL,
        BakeStepRules.ALL,
        ScriptsRules.ALL,
        SecurityRules.ALL).flatMap(List::stream).toList();
  }

  private static final class OfActions {

    private static final List<Rule> RULES = Stream.of(
        YamlRules.ALL,
        ExpressionsRules.ALL,
        StepsRules.ALL,
        ScriptsRules.ALL,
        ActionsRules.ALL,
        SecurityRules.ALL).flatMap(List::stream).toList();
  }

  private static final class OfDependabot {

    private static final List<Rule> RULES = Stream.of(
        YamlRules.ALL,
        EventsRules.ALL,
        DependabotRules.ALL,
        SecurityRules.ALL).flatMap(List::stream).toList();
  }
}
