package io.github.penstock.linter;

import io.github.penstock.document.Place;
import io.github.penstock.document.StepScript;
import io.github.penstock.script.Fault;
import io.github.penstock.script.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** See https://www.shellcheck.net. */
final class Shellcheck implements Linter {

  /**
   * What it cannot know of a step: files that another step made (1091), a shebang that nobody reads
   * (1128), variables of {@code env} and of earlier steps (2153, 2154), functions that a file brought
   * in uses (2317).
   */
  private static final String NOT_FOR_STEPS = "SC1091,SC1128,SC2153,SC2154,SC2317";

  /** What is constant only because an expression is underscores to it. */
  private static final Set<String> CONSTANTS = Set.of("SC2043", "SC2050", "SC2078", "SC2157",
      "SC2170", "SC2193", "SC2194", "SC2195", "SC2242", "SC2252");

  @Override
  public String id() {
    return "shellcheck";
  }

  @Override
  public List<String> programs() {
    return List.of("shellcheck", "shellcheck.exe");
  }

  /** Where bash runs it, or sh, and a rule has not found it unreadable. */
  @Override
  public boolean reads(StepScript script) {
    return script.mayBePosix() && script.read().faults().stream()
        .allMatch(fault -> fault.kind() == Fault.Kind.UNCLOSED_DOCUMENT);
  }

  /** The runner stops a script at a command that fails; the first line says so, and which shell it is. */
  @Override
  public String text(StepScript script) {
    boolean dash = script.shells().size() == 1 && script.shells().contains(Shell.SH)
        && script.declaredShell().isPresent() && !script.isInContainer();
    String shebang = (dash ? "#!/bin/dash" : "#!/bin/bash") + (stops(script) ? " -e\n" : "\n");
    return shebang + Placeholders.of(script.text());
  }

  private static boolean stops(StepScript script) {
    String declared = script.declaredShell().map(Place::text).orElse("bash");
    if (Shell.isBuiltIn(declared)) {
      return true;
    }
    for (String word : declared.split(" ")) {
      if (word.equals("errexit") || word.startsWith("-") && !word.startsWith("--")
          && word.indexOf('e') > 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int linesBefore() {
    return 1;
  }

  @Override
  public List<String> command(String program, List<String> files) {
    List<String> command = new ArrayList<>(
        List.of(program, "--norc", "--format=json1", "--exclude=" + NOT_FOR_STEPS, "--"));
    command.addAll(files);
    return command;
  }

  @Override
  public List<Remark> remarks(String output) {
    return ShellcheckOutput.read(output);
  }

  /** Whether a remark is about what stands for an expression on its line, and not about the script. */
  static boolean isAboutExpression(Remark remark, String script, int from, int to) {
    if (!CONSTANTS.contains(remark.code())) {
      return false;
    }
    int end = script.indexOf('\n', to);
    return Placeholders.isIn(script, script.lastIndexOf('\n', Math.max(0, from - 1)) + 1,
        end < 0 ? script.length() : end);
  }
}
