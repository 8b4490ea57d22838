package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.KnownAction;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Severity;
import io.github.penstock.yaml.Mapping;
import java.util.Optional;
import java.util.stream.Stream;

/** An input that a step gives has a future. */
final class DeprecatedActionInput implements Rule {

  @Override
  public String id() {
    return "deprecated-action-input";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return document.steps().stream().filter(step -> step.place().mapping().has("with"))
        .flatMap(step -> document.actionOf(step).stream()
            .flatMap(action -> step.place().entries("with").stream()
                .flatMap(input -> message(action, input.key()).stream()
                    .map(message -> Problem.error(input, message).atKey().as(Severity.WARNING)))));
  }

  private static Optional<String> message(KnownAction action, String input) {
    Mapping details = action.details().mapping(input);
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
