package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.ContextUse;
import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A secret belongs to an environment, whose rules say who may use it. */
final class SecretsOutsideEnv implements Rule {

  @Override
  public String id() {
    return "secrets-outside-env";
  }

  @Override
  public void check(Document document, Report report) {
    if (!report.isHeardBy(Persona.AUDITOR)) {
      return;
    }
    Set<String> told = new HashSet<>();
    for (ContextUse use : document.uses()) {
      if (use.context().equals("secrets") && !use.names().isEmpty()) {
        Optional<JobView> job = use.site().scope().job();
        String name = use.names().get(0).name();
        if (job.isPresent() && job.get().uses().isEmpty()
            && !job.get().place().has("environment") && !name.equalsIgnoreCase("GITHUB_TOKEN")
            && told.add(job.get().id() + " " + name)) {
          report.add(problem(use, job.get(), name));
        }
      }
    }
  }

  private static Problem problem(ContextUse use, JobView job, String name) {
    return Problem.security(Risk.medium(Level.HIGH), use.site().place(), job.describe()
        + " reads secret " + quote(name) + " outside of an environment, which could say who may;"
        + " expected \"environment\" of the job")
        .at(use.start(), use.names().get(0).start() + name.length())
        .onlyFor(Persona.AUDITOR);
  }
}
