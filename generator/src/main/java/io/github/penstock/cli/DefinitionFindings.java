package io.github.penstock.cli;

import io.github.penstock.compile.DefinitionException;
import io.github.penstock.compile.Problem;
import io.github.penstock.finding.Finding;
import io.github.penstock.origin.Origin;
import java.util.List;

/** What keeps definitions from running, as findings for programs. */
final class DefinitionFindings {

  private DefinitionFindings() {}

  static List<Finding> of(DefinitionException failure) {
    String rule = failure.getCause() == null ? "does-not-compile" : "does-not-run";
    return failure.problems().stream().map(problem -> finding(rule, problem)).toList();
  }

  private static Finding finding(String rule, Problem problem) {
    Origin origin = Origin.of(problem.file(), (int) problem.line(), (int) problem.column());
    return Finding.of(rule, problem.severity(), problem.message(), problem.file(), "", origin);
  }
}
