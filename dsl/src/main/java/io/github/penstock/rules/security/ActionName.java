package io.github.penstock.rules.security;

import io.github.penstock.document.StepView;
import java.util.Locale;

/** Names of actions, which GitHub reads in any case. */
final class ActionName {

  private ActionName() {}

  /** The action that a step uses, without its version, in lower case; empty where it uses none. */
  static String of(StepView step) {
    if (step.uses().isEmpty()) {
      return "";
    }
    String text = step.uses().get().text();
    int at = text.indexOf('@');
    return (at < 0 ? text : text.substring(0, at)).toLowerCase(Locale.ROOT);
  }
}
