package io.github.penstock.rules.actions;

import io.github.penstock.document.Rule;
import java.util.List;

/** All rules of this package, in the order in which findings of one place are reported. */
public final class ActionsRules {

  public static final List<Rule> ALL = List.of(
      new ConditionWithoutStage(),
      new StageConditionFenced(),
      new MissingActionFile(),
      new DeprecationWithoutMessage(),
      new UndescribedAction());

  private ActionsRules() {}
}
