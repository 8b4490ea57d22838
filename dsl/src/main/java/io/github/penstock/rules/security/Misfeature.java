package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepScript;
import io.github.penstock.document.StepView;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.script.Shell;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** A workflow keeps away from features that are there and better were not. */
public final class Misfeature implements Rule {

  @Override
  public String id() {
    return "misfeature";
  }

  @Override
  public void check(Document document, Report report) {
    for (StepView step : document.steps()) {
      if (ActionName.of(step).equals("actions/setup-python")) {
        step.place().get("with", "pip-install").ifPresent(input -> report.add(pipInstall(input)));
      }
    }
    Set<Place> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (StepScript script : document.scripts()) {
      Optional<Place> shell = script.declaredShell();
      if (shell.isPresent() && !shell.get().isComputed() && told.add(shell.get())) {
        checkShell(shell.get(), report);
      }
    }
  }

  private static Problem pipInstall(Place input) {
    return Problem.security(Risk.low(Level.HIGH), input, "input \"pip-install\" installs into the"
        + " Python of the runner, for all steps and without a lock; expected a step that installs"
        + " into a virtual environment").atKey();
  }

  private static void checkShell(Place shell, Report report) {
    switch (Shell.of(shell.text())) {
      case CMD -> report.add(Problem.security(Risk.low(Level.HIGH), shell, "shell "
          + quote(shell.text()) + " has no sure way to quote a value and goes on after a command"
          + " that fails; expected \"bash\" or \"pwsh\""));
      case OTHER -> report.add(Problem.security(Risk.low(Level.LOW), shell, "no checker knows what"
          + " scripts do in shell " + quote(shell.text()) + "; expected \"bash\" or \"pwsh\"")
          .onlyFor(Persona.AUDITOR));
      default -> {
        // The others can be read.
      }
    }
  }
}
