package io.github.penstock.rules.security;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;

/** A workflow, a job and an action have a name that people read in lists of runs. */
final class AnonymousDefinition implements Rule {

  @Override
  public String id() {
    return "anonymous-definition";
  }

  @Override
  public void check(Document document, Report report) {
    if (!report.isHeardBy(Persona.PEDANTIC)) {
      return;
    }
    if (document.isWorkflow() && !document.root().has("name")) {
      report.add(problem(Risk.low(Level.HIGH), document.root(), "the workflow"));
    }
    if (document.isAction() && !document.root().has("name")) {
      report.add(problem(Risk.informational(Level.HIGH), document.root(), "the action"));
    }
    for (JobView job : document.jobs()) {
      if (!job.place().has("name")) {
        report.add(problem(Risk.informational(Level.HIGH), job.place(), job.describe()));
      }
    }
  }

  private static Problem problem(Risk risk, Place place, String what) {
    return Problem.security(risk, place, what + " has no name, by which people tell runs apart;"
        + " expected \"name\"").onlyFor(Persona.PEDANTIC);
  }
}
