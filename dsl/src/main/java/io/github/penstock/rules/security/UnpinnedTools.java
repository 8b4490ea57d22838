package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import java.util.Optional;
import java.util.Set;

/** An action that installs a program installs a version that the workflow names. */
public final class UnpinnedTools implements Rule {

  private static final String INPUT = "version";

  /** Actions that install the newest version where {@link #INPUT} names none. */
  private static final Set<String> ACTIONS = Set.of("aquasecurity/setup-trivy",
      "1password/load-secrets-action", "1password/install-cli-action");

  @Override
  public String id() {
    return "unpinned-tools";
  }

  @Override
  public void check(Document document, Report report) {
    for (StepView step : document.steps()) {
      String name = ActionName.of(step);
      if (ACTIONS.contains(name)) {
        checkStep(step, name, report);
      }
    }
  }

  private static void checkStep(StepView step, String name, Report report) {
    Optional<Place> version = step.place().get("with", INPUT);
    Risk risk = Risk.medium(Level.HIGH);
    if (version.isEmpty() || version.get().text().isBlank()) {
      report.add(Problem.security(risk, step.uses().orElseThrow(), "action " + quote(name)
          + " installs the newest version of its program; expected input \"version\" with a number"));
    } else if (version.get().text().strip().startsWith("latest")) {
      report.add(Problem.security(risk, version.get(), "input \"version\" of action " + quote(name)
          + " is " + quote(version.get().text()) + ", which is another program every day; expected"
          + " a number"));
    }
  }
}
