package io.github.penstock.rules.bake;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Severity;
import io.github.penstock.finding.Span;
import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclRange;
import io.github.penstock.origin.Origin;
import io.github.penstock.repository.ParsedBake;
import java.util.List;
import java.util.Optional;

/** What bake refuses, in words that are near to its own. */
public final class BakeInvalid {

  public static final String ID = "bake-invalid";

  private BakeInvalid() {}

  /** What is wrong with the syntax of a file. */
  public static List<Finding> syntax(ParsedBake file) {
    return file.problems().stream().map(problem -> finding(problem, file.path())).toList();
  }

  private static Finding finding(HclDiagnostic problem, String file) {
    HclRange range = problem.range();
    Span span = new Span(Origin.of(file, range.startLine(), range.startColumn()), range.endLine(),
        range.endColumn());
    return new Finding(ID, Severity.ERROR, Optional.empty(), Persona.REGULAR, message(problem), "",
        file, "", span, Optional.empty());
  }

  /** As all messages: lower case at its start, and no full stop. */
  private static String message(HclDiagnostic problem) {
    String text = problem.summary() + ": " + problem.detail();
    String open = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return Character.toLowerCase(open.charAt(0)) + open.substring(1).replace('\n', ' ');
  }
}
