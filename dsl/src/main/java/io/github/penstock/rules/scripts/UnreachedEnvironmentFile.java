package io.github.penstock.rules.scripts;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepScript;
import io.github.penstock.script.FileWrite;
import io.github.penstock.script.LineWrites;
import io.github.penstock.script.Shell;
import io.github.penstock.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A script names the files through which it speaks to the runner by the variables that hold their
 * paths, in the syntax of its shell.
 */
final class UnreachedEnvironmentFile implements Rule {

  private static final List<String> FILES = List.of("GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH",
      "GITHUB_STATE", "GITHUB_STEP_SUMMARY");

  @Override
  public String id() {
    return "unreached-environment-file";
  }

  @Override
  public boolean isTolerated() {
    return true;
  }

  @Override
  public void check(Document document, Report report) {
    for (StepScript script : document.scripts()) {
      for (FileWrite write : script.writes()) {
        if (FILES.contains(write.variable())) {
          checkSyntax(script, write, report);
        } else {
          checkName(script, write, report);
        }
      }
      if (script.text().contains("GITHUB_")) {
        BareFileName.in(script, FILES).forEach(bare -> report.add(bare.problem(script)));
        if (runsInPowerShellToo(script)) {
          checkWindows(script, report);
        }
      }
    }
  }

  private static boolean runsInPowerShellToo(StepScript script) {
    return script.declaredShell().isEmpty()
        && script.shells().equals(Set.of(Shell.BASH, Shell.PWSH));
  }

  private static void checkSyntax(StepScript script, FileWrite write, Report report) {
    if (write.isReached() || script.shells().contains(Shell.OTHER)
        || isSetIn(script.text(), write.variable())) {
      return;
    }
    Shell shell = script.shells().iterator().next();
    report.add(Problem.error(script.place(), quote(part(script, write)) + " is no file for "
        + shell + "; expected " + quote(variable(shell, write.variable())))
        .at(write.start(), write.end()));
  }

  private static void checkWindows(StepScript script, Report report) {
    for (FileWrite write : LineWrites.ofPowerShell(script.text())) {
      if (!write.isReached() && FILES.contains(write.variable())) {
        report.add(Problem.error(script.place(), quote(part(script, write)) + " is no file for "
            + "pwsh, which runs the script on Windows; expected \"shell: bash\" at the step")
            .at(write.start(), write.end()));
        return;
      }
    }
  }

  private static void checkName(StepScript script, FileWrite write, Report report) {
    String name = write.variable();
    Optional<String> near = Wording.nearest(name, FILES);
    if (near.isEmpty() || script.text().contains(name + "=") || isSetIn(script.text(), name)
        || script.place().lineage().anyMatch(place -> place.get("env", name).isPresent())) {
      return;
    }
    report.add(Problem.warning(script.place(), "variable " + quote(name)
        + " names no file of the runner's; expected " + quote(near.get()))
        .at(write.start(), write.end()));
  }

  private static boolean isSetIn(String script, String name) {
    return script.contains("$" + name + " =") || script.contains("$" + name + "=");
  }

  private static String part(StepScript script, FileWrite write) {
    String text = script.text().substring(write.start(), write.end());
    return text.replace("\"", "");
  }

  static String variable(Shell shell, String name) {
    if (shell.isPowerShell()) {
      return "$env:" + name;
    }
    return shell == Shell.CMD ? "%" + name + "%" : "$" + name;
  }
}
