package io.github.penstock.rules.scripts;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepScript;
import io.github.penstock.script.Command;
import io.github.penstock.script.Fault;
import io.github.penstock.script.ShellScript;
import io.github.penstock.script.Word;
import java.util.List;

/** A script is one that its shell can read to the end: what is open is closed. */
final class ScriptSyntax implements Rule {

  private static final String UNREADABLE = "; the shell cannot read the script";

  @Override
  public String id() {
    return "script-syntax";
  }

  @Override
  public void check(Document document, Report report) {
    for (StepScript script : document.scripts()) {
      if (script.mayBePosix()) {
        checkScript(script, report);
      }
    }
  }

  private static void checkScript(StepScript script, Report report) {
    ShellScript read = script.read();
    if (!read.faults().isEmpty()) {
      Fault first = read.faults().get(0);
      Problem problem = Problem.error(script.place(), message(first, script.text()));
      boolean onlyWarned = first.kind() == Fault.Kind.UNCLOSED_DOCUMENT;
      report.add((onlyWarned ? Problem.warning(script.place(), problem.message()) : problem)
          .at(first.start(), first.end()));
      return;
    }
    for (Command command : read.commands()) {
      if (command.name().equals("[")) {
        checkTest(script, command, report);
      }
    }
  }

  private static String message(Fault fault, String script) {
    return switch (fault.kind()) {
      case UNCLOSED -> unclosed(fault) + UNREADABLE;
      case UNEXPECTED -> unexpected(fault) + UNREADABLE;
      case UNCLOSED_DOCUMENT -> document(fault, script);
    };
  }

  private static String unclosed(Fault fault) {
    return switch (fault.text()) {
      case "'", "$'" -> "single quote is not closed";
      case "\"" -> "double quote is not closed";
      case "`" -> "backtick is not closed";
      default -> quote(fault.text()) + " has no " + quote(fault.expected());
    };
  }

  private static String unexpected(Fault fault) {
    String opening = switch (fault.text()) {
      case "fi", "then", "else", "elif" -> "if";
      case "do" -> "for\", \"while\" or \"until";
      case "done" -> "do";
      case "esac", ";;" -> "case";
      case "}" -> "{";
      case ")" -> "(";
      default -> "";
    };
    return opening.isEmpty()
        ? "unexpected " + quote(fault.text())
        : "unexpected " + quote(fault.text()) + ", as no " + quote(opening) + " is open here";
  }

  private static String document(Fault fault, String script) {
    String start = "here-document " + quote(fault.text()) + " has no end: the rest of the script"
        + " belongs to it; expected a line that is " + quote(fault.expected()) + " alone";
    boolean indented = script.lines()
        .anyMatch(line -> line.length() > fault.expected().length()
            && line.strip().equals(fault.expected()));
    return indented ? start + ", without spaces around it" : start;
  }

  private static void checkTest(StepScript script, Command command, Report report) {
    List<Word> words = command.words();
    Word last = words.get(words.size() - 1);
    if (last.text().equals("]") || last.source().startsWith("${{")) {
      return;
    }
    String message = "\"[\" has no \"]\"; the test always fails";
    String more = last.source().endsWith("]") ? "; expected a space before the \"]\"" : "";
    report.add(Problem.error(script.place(), message + more)
        .at(words.get(0).start(), words.get(0).end()));
  }
}
