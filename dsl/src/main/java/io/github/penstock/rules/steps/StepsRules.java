package io.github.penstock.rules.steps;

import io.github.penstock.document.Rule;
import java.util.List;

/** All rules of this package, in the order in which findings of one place are reported. */
public final class StepsRules {

  public static final List<Rule> ALL = List.of(
      new InvalidUses(),
      new WorkflowInStep(),
      new MissingLocalFile(),
      new UnpinnedAction(),
      new ActionOtherMajor(),
      new UnknownActionInput(),
      new MissingActionInput(),
      new DeprecatedActionInput(),
      new StepNotForParallel(),
      new UnknownBackgroundStep("wait"),
      new UnknownBackgroundStep("cancel"),
      new ControlCharacterInScript());

  private StepsRules() {}
}
