package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.CatalogUse;
import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import io.github.penstock.finding.Severity;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A step gives no inputs that came after the major version that it uses, and uses none that is newer
 * than all that are known. An older one that has all inputs is fine.
 */
final class ActionOtherMajor implements Rule {

  @Override
  public String id() {
    return "action-other-major";
  }

  @Override
  public void check(Document document, Report report) {
    Set<String> told = new HashSet<>();
    for (StepView step : document.steps()) {
      Optional<CatalogUse> use =
          step.uses().isEmpty() ? Optional.empty() : document.catalogUse(step);
      if (use.isPresent() && use.get().isNewerThanKnown()) {
        newer(step.uses().get(), use.get()).filter(problem -> told.add(problem.message()))
            .ifPresent(report::add);
      } else if (use.isPresent() && use.get().olderMajor().isPresent()) {
        for (Place input : step.place().entries("with")) {
          later(use.get(), input).ifPresent(report::add);
        }
      }
    }
  }

  private static Optional<Problem> newer(Place uses, CatalogUse use) {
    String used = use.version().major().orElseThrow();
    return use.newestMajor().map(newest -> Problem.warning(uses,
        "action " + quote(use.name()) + " is used in version " + quote(used)
            + ", whose inputs are not known yet; those of " + quote(newest)
            + " may have changed"));
  }

  private static Optional<Problem> later(CatalogUse use, Place input) {
    return use.cameWith(input.key()).map(version -> Problem.error(input,
        "action " + quote(use.name()) + " has no input " + quote(input.key()) + " in version "
            + quote(use.version().major().orElseThrow()) + ", which is used; it came with "
            + quote(version))
        .atKey()
        .as(Severity.WARNING));
  }
}
