package io.github.penstock.linter;

import io.github.penstock.document.StepScript;
import io.github.penstock.finding.Severity;
import io.github.penstock.script.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** See https://github.com/PyCQA/pyflakes. */
final class Pyflakes implements Linter {

  /** Underscores are names to it, which nobody defines. */
  private static final String PLACEHOLDER = "'___";

  @Override
  public String id() {
    return "pyflakes";
  }

  @Override
  public List<String> programs() {
    return List.of("pyflakes", "pyflakes3", "pyflakes.exe");
  }

  @Override
  public boolean reads(StepScript script) {
    return script.shells().equals(Set.of(Shell.PYTHON));
  }

  @Override
  public String text(StepScript script) {
    return Placeholders.of(script.text());
  }

  @Override
  public int linesBefore() {
    return 0;
  }

  @Override
  public List<String> command(String program, List<String> files) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(files);
    return command;
  }

  /** Lines of {@code file:line:column: message}, and for what cannot be read the code below. */
  @Override
  public List<Remark> remarks(String output) {
    List<Remark> remarks = new ArrayList<>();
    for (String line : output.split("\n")) {
      String[] parts = line.split(":", 4);
      if (parts.length == 4 && isNumber(parts[0]) && isNumber(parts[1]) && isNumber(parts[2])
          && !line.contains(PLACEHOLDER)) {
        remarks.add(remark(parts));
      }
    }
    return remarks;
  }

  private static Remark remark(String[] parts) {
    int line = Integer.parseInt(parts[1]);
    int column = Math.max(1, Integer.parseInt(parts[2]));
    String message = parts[3].strip();
    Severity severity = isSyntax(message) ? Severity.ERROR : Severity.WARNING;
    return new Remark(parts[0], line, column, line, column, severity, "", message, "");
  }

  /** What keeps Python from reading a script at all. */
  private static boolean isSyntax(String message) {
    return message.startsWith("invalid syntax") || message.startsWith("unexpected indent")
        || message.startsWith("unindent does not match") || message.startsWith("expected ")
        || message.contains("was never closed") || message.startsWith("unterminated ")
        || message.startsWith("unmatched ") || message.startsWith("unexpected EOF");
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
