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

/** An input that a step gives is one that the action takes. */
final class UnknownActionInput implements Rule {

  /** GitHub itself reads these for an action that is a container. */
  private static final List<String> OF_CONTAINERS = List.of("args", "entrypoint");

  /** Keys of a step, which people indent too far. */
  private static final List<String> OF_STEPS =
      List.of("continue-on-error", "env", "id", "if", "name", "timeout-minutes", "with");

  @Override
  public String id() {
    return "unknown-action-input";
  }

  @Override
  public boolean isTolerated() {
    return true;
  }

  @Override
  public void check(Document document, Report report) {
    for (StepView step : document.steps()) {
      List<Place> given = step.place().entries("with");
      if (!given.isEmpty() && step.uses().isPresent()) {
        Optional<KnownAction> action = document.actionOf(step);
        if (action.isPresent() && !action.get().hasFreeInputs()) {
          check(document, step, action.get(), report);
        }
      }
    }
  }

  private static void check(Document document, StepView step, KnownAction action, Report report) {
    for (Place input : step.place().entries("with")) {
      if (!action.hasInput(input.key()) && !OF_CONTAINERS.contains(input.key())
          && !cameLater(document, step, input)) {
        report.add(problem(action, input));
      }
    }
  }

  /** That is the business of {@link ActionOtherMajor}. */
  private static boolean cameLater(Document document, StepView step, Place input) {
    return document.catalogUse(step).flatMap(use -> use.cameWith(input.key())).isPresent();
  }

  private static String meant(KnownAction action, String input) {
    if (OF_STEPS.contains(input)) {
      return "; expected it in the step itself, beside \"with\"";
    }
    return expected(input, action.inputs())
        + (action.inputs().isEmpty() ? "; it takes no inputs" : "");
  }

  private static Problem problem(KnownAction action, Place input) {
    return Problem.error(input, "action " + quote(action.name()) + " has no input "
        + quote(input.key()) + meant(action, input.key())).atKey()
        .as(input.isRaw() ? Severity.ADVICE : action.severityOfUnknown());
  }
}
