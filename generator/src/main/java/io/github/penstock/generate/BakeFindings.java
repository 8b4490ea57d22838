package io.github.penstock.generate;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.bake.BakeProblem;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.repository.Repository;
import java.util.stream.Stream;

/** What bake files say against themselves: they are no YAML, and have no rules but their own. */
final class BakeFindings {

  private BakeFindings() {}

  static Stream<Finding> of(Repository repository) {
    return repository.files().stream().filter(BakeFile.class::isInstance).map(BakeFile.class::cast)
        .flatMap(file -> file.problems().stream().map(problem -> finding(file, problem)));
  }

  private static Finding finding(BakeFile file, BakeProblem problem) {
    Severity severity = problem.rule().isError() ? Severity.ERROR : Severity.WARNING;
    return Finding.of(problem.rule().toString(), severity, problem.message(), file.path(),
        problem.path(), problem.origin());
  }
}
