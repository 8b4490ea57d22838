package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.KnownAction;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.Optional;

/** An input that a step gives has a future. */
final class DeprecatedActionInput implements Rule {

  @Override
  public String id() {
    return "deprecated-action-input";
  }

  @Override
  public void check(Document document, Report report) {
    for (StepView step : document.steps()) {
      List<Place> given = step.place().entries("with");
      if (!given.isEmpty() && step.uses().isPresent()) {
        document.actionOf(step).ifPresent(action -> check(action, given, report));
      }
    }
  }

  private static void check(KnownAction action, List<Place> given, Report report) {
    for (Place input : given) {
      message(action, input.key())
          .ifPresent(message -> report.add(Problem.warning(input, message).atKey()));
    }
  }

  private static Optional<String> message(KnownAction action, String input) {
    Mapping details = action.details().mapping(input);
    if (details.isEmpty()) {
      return Optional.empty();
    }
    String start = "input " + quote(input) + " of action " + quote(action.name())
        + " is deprecated";
    if (details.has("deprecationMessage")) {
      String reason = details.text("deprecationMessage").orElse("").strip();
      return Optional.of(reason.isEmpty() ? start : start + ": " + reason);
    }
    if (!details.has("deprecated")) {
      return Optional.empty();
    }
    return Optional.of(details.text("replacement")
        .map(better -> start + "; expected " + quote(better)).orElse(start));
  }
}
