package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.KnownAction;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import io.github.penstock.finding.Severity;
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
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return document.steps().stream().filter(step -> step.place().mapping().has("with"))
        .flatMap(step -> document.actionOf(step).stream()
            .filter(action -> !action.hasFreeInputs())
            .flatMap(action -> step.place().entries("with").stream()
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
    return Problem.error(input, "action " + quote(action.name()) + " has no input "
        + quote(input.key()) + expected(input.key(), action.inputs()) + none).atKey()
        .as(input.isRaw() ? Severity.ADVICE : action.severityOfUnknown());
  }
}
