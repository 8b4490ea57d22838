package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.KnownAction;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import java.util.List;
import java.util.stream.Stream;

/** A step gives every input that its action needs and has no default for. */
final class MissingActionInput implements Rule {

  @Override
  public String id() {
    return "missing-action-input";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return document.steps().stream().flatMap(step -> document.actionOf(step).stream()
        .flatMap(action -> missing(step, action)
            .map(input -> Problem.error(step.uses().orElseThrow(), "action "
                + quote(action.name()) + " needs input " + quote(input)
                + "; expected it in \"with\"").as(action.severityOfMissing()))));
  }

  private static Stream<String> missing(StepView step, KnownAction action) {
    Place with = step.place().get("with").orElse(step.place());
    if (with.isComputed()) {
      return Stream.empty();
    }
    List<String> given = step.place().mapping().mapping("with").keys().toList();
    return action.required().stream()
        .filter(input -> given.stream().noneMatch(input::equalsIgnoreCase));
  }
}
