package io.github.penstock.check;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Severity;
import io.github.penstock.finding.Span;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.yaml.YamlProblem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What keeps a file from being a document of GitHub's. */
final class YamlFindings {

  private YamlFindings() {}

  /** The ids of what can be wrong. */
  static List<String> ids() {
    return Arrays.stream(YamlProblem.Kind.values()).map(YamlProblem.Kind::toString).toList();
  }

  /** Whether rules have nothing to read. */
  static boolean leaveNothing(YamlFile file) {
    return file instanceof ParsedFile parsed && parsed.isUnreadable();
  }

  static List<Finding> of(YamlFile file) {
    return file instanceof ParsedFile parsed
        ? parsed.problems().stream().map(problem -> finding(problem, file.path())).toList()
        : List.of();
  }

  private static Finding finding(YamlProblem problem, String file) {
    Span span = new Span(problem.origin(), problem.end().line(), problem.end().column());
    return new Finding(problem.kind().toString(), severity(problem.kind()), Optional.empty(),
        Persona.REGULAR, problem.message(), "", file, problem.path(), span,
        Optional.empty());
  }

  private static Severity severity(YamlProblem.Kind kind) {
    if (kind.isError()) {
      return Severity.ERROR;
    }
    return kind.isWarning() ? Severity.WARNING : Severity.ADVICE;
  }

  /** The findings of rules, but for those of elements that are no sound YAML. */
  static List<Finding> without(List<Finding> yaml, List<Finding> findings) {
    if (yaml.isEmpty()) {
      return findings;
    }
    Set<String> told = new HashSet<>();
    yaml.stream().filter(Finding::isError).forEach(finding -> told.add(finding.path()));
    return findings.stream().filter(finding -> !told.contains(finding.path())).toList();
  }
}
