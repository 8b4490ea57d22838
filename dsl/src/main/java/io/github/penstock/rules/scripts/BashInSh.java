package io.github.penstock.rules.scripts;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepScript;
import io.github.penstock.script.Command;
import io.github.penstock.script.RunnerSystem;
import io.github.penstock.script.Shell;
import io.github.penstock.script.ShellScript;
import io.github.penstock.script.Word;
import java.util.Optional;
import java.util.Set;

/** A script of sh uses what dash knows too, which is sh on GitHub's Linux runners. */
final class BashInSh implements Rule {

  /** Commands that only bash has built in. */
  private static final Set<String> COMMANDS = Set.of("source", "declare", "typeset", "pushd",
      "popd", "shopt", "mapfile", "readarray", "let");

  @Override
  public String id() {
    return "bash-in-sh";
  }

  @Override
  public void check(Document document, Report report) {
    for (StepScript script : document.scripts()) {
      if (isSh(script) && script.read().faults().isEmpty()) {
        first(script.read()).ifPresent(found -> report.add(problem(script, found)));
      }
    }
  }

  /** Whether sh runs it and is no other shell in disguise, as on macOS and in many images. */
  private static boolean isSh(StepScript script) {
    return script.shells().size() == 1 && script.shells().contains(Shell.SH)
        && script.declaredShell().isPresent() && !script.isInContainer()
        && (script.systems().isEmpty() || script.systems().contains(RunnerSystem.LINUX));
  }

  /** What dash does not know. */
  private record Found(String text, int start, int end) {}

  private static Optional<Found> first(ShellScript script) {
    Optional<Found> feature = script.features().stream().findFirst()
        .map(one -> new Found(one.text(), one.start(), one.start() + one.text().length()));
    return feature.or(() -> script.commands().stream().flatMap(command -> word(command).stream())
        .findFirst());
  }

  private static Optional<Found> word(Command command) {
    String name = command.name();
    if (COMMANDS.contains(name)) {
      return Optional.of(found(command.words().get(0)));
    }
    if (name.equals("[") || name.equals("test")) {
      return command.arguments().stream().filter(word -> word.source().equals("==")).findFirst()
          .map(BashInSh::found);
    }
    return name.equals("set")
        ? command.arguments().stream().filter(word -> word.source().equals("pipefail"))
            .findFirst().map(BashInSh::found)
        : Optional.empty();
  }

  private static Found found(Word word) {
    return new Found(word.source(), word.start(), word.end());
  }

  private static Problem problem(StepScript script, Found found) {
    return Problem.warning(script.place(), quote(found.text())
        + " is bash's, and sh on Linux runners does not know it; expected \"shell: bash\"")
        .at(found.start(), found.end());
  }
}
