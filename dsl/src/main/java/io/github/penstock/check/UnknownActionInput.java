package io.github.penstock.check;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import java.util.List;
import java.util.Optional;
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
                .filter(input -> cameLater(document, step, input).isEmpty())
                .filter(input -> !OF_CONTAINERS.contains(input.key()))
                .map(input -> problem(action, input))));
  }

  /** That is the business of {@link ActionOtherMajor}. */
  private static Optional<String> cameLater(Document document, StepView step, Place input) {
    return document.catalogUse(step).flatMap(use -> use.cameWith(input.key()));
  }

  private static Problem problem(KnownAction action, Place input) {
    String none = action.inputs().isEmpty() ? "; it takes no inputs" : "";
    return Problem.errorAtKey(input, "action " + quote(action.name()) + " has no input "
        + quote(input.key()) + expected(input.key(), action.inputs()) + none)
        .as(input.isRaw() ? Severity.ADVICE : action.severityOfUnknown());
  }
}
