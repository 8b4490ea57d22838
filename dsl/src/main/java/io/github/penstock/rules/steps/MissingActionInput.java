package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.list;
import static io.github.penstock.wording.Wording.nearest;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.KnownAction;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import java.util.List;
import java.util.Optional;

/** A step gives every input that its action needs and has no default for. */
final class MissingActionInput implements Rule {

  @Override
  public String id() {
    return "missing-action-input";
  }

  @Override
  public void check(Document document, Report report) {
    for (StepView step : document.steps()) {
      if (step.uses().isPresent()) {
        document.actionOf(step).ifPresent(action -> missing(step, action, report));
      }
    }
  }

  private static void missing(StepView step, KnownAction action, Report report) {
    Optional<Place> with = step.place().get("with");
    if (action.required().isEmpty() || with.isPresent() && with.get().isComputed()) {
      return;
    }
    List<Place> given = step.place().entries("with");
    List<String> missing =
        action.required().stream().filter(input -> !has(given, input, action)).toList();
    if (!missing.isEmpty()) {
      boolean one = missing.size() == 1;
      report.add(Problem.of(action.severityOfMissing(), step.uses().orElseThrow(), "action "
          + quote(action.name()) + " needs input" + (one ? " " : "s ") + list(missing)
          + "; expected " + (one ? "it" : "them") + " in \"with\""));
    }
  }

  /** Whether it is given, or a misspelt one that another rule tells. */
  private static boolean has(List<Place> given, String input, KnownAction action) {
    for (Place each : given) {
      if (each.key().equalsIgnoreCase(input) || !action.hasInput(each.key())
          && nearest(each.key(), action.inputs()).filter(input::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
