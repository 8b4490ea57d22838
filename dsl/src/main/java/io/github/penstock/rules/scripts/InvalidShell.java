package io.github.penstock.rules.scripts;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepScript;
import io.github.penstock.document.StepView;
import io.github.penstock.finding.Severity;
import io.github.penstock.script.RunnerSystem;
import io.github.penstock.script.Shell;
import io.github.penstock.wording.Wording;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A shell is one that the runner has, or a command that says where the script's file goes. See
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstepsshell.
 */
final class InvalidShell implements Rule {

  private static final String FILE = "{0}";

  @Override
  public String id() {
    return "invalid-shell";
  }

  @Override
  public void check(Document document, Report report) {
    checkName(document.root().get("defaults", "run", "shell"), report);
    for (JobView job : document.jobs()) {
      checkName(job.place().get("defaults", "run", "shell"), report);
    }
    boolean any = false;
    for (StepView step : document.steps()) {
      any |= step.place().has("shell");
      checkName(step.place().get("shell"), report);
    }
    if (any || document.root().has("defaults") || hasDefaults(document)) {
      checkSystems(document, report);
    }
  }

  private static boolean hasDefaults(Document document) {
    for (JobView job : document.jobs()) {
      if (job.place().has("defaults")) {
        return true;
      }
    }
    return false;
  }

  private static void checkName(Optional<Place> declared, Report report) {
    if (declared.isEmpty() || !declared.get().isText() || declared.get().isComputed()) {
      return;
    }
    Place shell = declared.get();
    String text = shell.text();
    if (text.contains(FILE) || Shell.isBuiltIn(text)) {
      return;
    }
    if (text.strip().indexOf(' ') > 0) {
      report.add(Problem.error(shell, "shell " + quote(text)
          + " does not say where the script's file goes; expected "
          + quote(text.strip() + " " + FILE)));
    } else {
      report.add(Problem.error(shell, "shell " + quote(text) + " is not one that runners know"
          + expected(text, Set.of()) + " or a command with " + quote(FILE)));
    }
  }

  private static String expected(String wrong, Set<RunnerSystem> systems) {
    return Wording.expected(wrong,
        Shell.availableOn(systems).stream().map(Shell::toString).toList());
  }

  private static void checkSystems(Document document, Report report) {
    Set<Place> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (StepScript script : document.scripts()) {
      Optional<Place> declared = script.declaredShell();
      if (declared.isPresent() && !declared.get().isComputed() && !script.systems().isEmpty()
          && told.add(declared.get())) {
        checkSystem(declared.get(), script.systems(), report);
      }
    }
  }

  private static void checkSystem(Place declared, Set<RunnerSystem> systems, Report report) {
    Shell shell = Shell.of(declared.text());
    for (RunnerSystem system : systems) {
      if (shell == Shell.OTHER || shell.isAvailableOn(system)) {
        return;
      }
    }
    String names = String.join(" and ", systems.stream().map(RunnerSystem::toString).toList());
    Problem problem = Problem.error(declared, String.format(Locale.ROOT,
        "shell %s is not available on %s, where the step runs%s", quote(declared.text()), names,
        expected(declared.text(), systems)));
    report.add(shell == Shell.SH ? problem.as(Severity.WARNING) : problem);
  }
}
