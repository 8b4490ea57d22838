package io.github.penstock.check;

import static io.github.penstock.check.Wording.expected;
import static io.github.penstock.check.Wording.quote;

import java.util.List;
import java.util.stream.Stream;

/** An input that a step gives is one that the action takes. */
final class UnknownActionInput implements Rule {

  /** GitHub itself reads these for an action that is a container. */
  private static final List<String> OF_CONTAINERS = List.of("args", "entrypoint");

  @Override
  public String id() {
    return "unknown-action-input";
  }

  @Override
  public Stream<Problem> check(Document document) {
    return document.steps().filter(step -> step.place().mapping().has("with"))
        .flatMap(step -> document.actionOf(step).stream()
            .filter(action -> !action.hasFreeInputs())
            .flatMap(action -> step.place().entries("with")
                .filter(input -> !action.hasInput(input.key()))
                .filter(input -> !OF_CONTAINERS.contains(input.key()))
                .map(input -> problem(action, input))));
  }

  private static Problem problem(KnownAction action, Place input) {
    String none = action.inputs().isEmpty() ? "; it takes no inputs" : "";
    return Problem.errorAtKey(input, "action " + quote(action.name()) + " has no input "
        + quote(input.key()) + expected(input.key(), action.inputs()) + none)
        .as(input.isRaw() ? Severity.ADVICE : action.severityOfUnknown());
  }
}
