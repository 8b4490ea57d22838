package io.github.penstock.rules.scripts;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepScript;
import io.github.penstock.script.Shell;
import java.util.Optional;

/**
 * Scripts speak to the runner through files. GitHub has switched off the commands that set variables and
 * the path, and will switch off those that set outputs and state. See
 * https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/.
 */
final class DeprecatedCommand implements Rule {

  private static final String MARK = "::";

  @Override
  public String id() {
    return "deprecated-command";
  }

  @Override
  public void check(Document document, Report report) {
    for (StepScript script : document.scripts()) {
      String text = script.text();
      for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
        Optional<Command> command = command(text, at);
        if (command.isPresent() && !isComment(text, at)) {
          report.add(problem(script, command.get(), at));
        }
      }
    }
  }

  /** The commands that files replaced. */
  private enum Command {
    SET_OUTPUT("set-output", "GITHUB_OUTPUT", false),
    SAVE_STATE("save-state", "GITHUB_STATE", false),
    SET_ENV("set-env", "GITHUB_ENV", true),
    ADD_PATH("add-path", "GITHUB_PATH", true);

    private final String written;
    private final String file;
    private final boolean switchedOff;

    Command(String written, String file, boolean switchedOff) {
      this.written = written;
      this.file = file;
      this.switchedOff = switchedOff;
    }
  }

  private static Optional<Command> command(String text, int mark) {
    for (Command command : Command.values()) {
      int name = mark + MARK.length();
      if (text.startsWith(command.written, name)) {
        int end = name + command.written.length();
        return isComplete(text, end, command) ? Optional.of(command) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether what follows the name makes it a command: its properties, and the mark before its value. */
  private static boolean isComplete(String text, int end, Command command) {
    if (command == Command.ADD_PATH) {
      return text.startsWith(MARK, end);
    }
    int property = end;
    while (property < text.length() && text.charAt(property) == ' ') {
      property++;
    }
    int lineEnd = text.indexOf('\n', property);
    int second = text.indexOf(MARK, property);
    return property > end && text.startsWith("name=", property) && second > 0
        && (lineEnd < 0 || second < lineEnd);
  }

  private static boolean isComment(String text, int at) {
    int start = text.lastIndexOf('\n', at) + 1;
    while (start < at && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    return text.charAt(start) == '#' || text.startsWith("//", start);
  }

  private static Problem problem(StepScript script, Command command, int at) {
    String name = quote(MARK + command.written);
    String mend = "; write " + quote(mend(script, command)) + " instead";
    int end = at + MARK.length() + command.written.length();
    Problem problem = command.switchedOff && !allowsInsecureCommands(script.place())
        ? Problem.error(script.place(), "command " + name + " is switched off by GitHub" + mend)
        : Problem.warning(script.place(), "command " + name + " is deprecated" + mend);
    Problem placed = problem.at(at, end);
    return CommandFix.of(script, at, command.written, command.file).map(placed::fix)
        .orElse(placed);
  }

  private static boolean allowsInsecureCommands(Place run) {
    return run.lineage().anyMatch(place -> place.get("env", "ACTIONS_ALLOW_UNSECURE_COMMANDS")
        .filter(flag -> !flag.text().equals("false")).isPresent());
  }

  private static String mend(StepScript script, Command command) {
    String line = command == Command.ADD_PATH ? "PATH" : "NAME=VALUE";
    if (script.shells().stream().allMatch(Shell::isPowerShell) && !script.shells().isEmpty()) {
      return "'" + line + "' >> $env:" + command.file;
    }
    if (script.shells().contains(Shell.CMD)) {
      return "echo " + line + ">> %" + command.file + "%";
    }
    return script.shells().contains(Shell.PYTHON)
        ? line + " to the file os.environ['" + command.file + "']"
        : "echo " + line + " >> $" + command.file;
  }
}
