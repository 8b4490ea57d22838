package io.github.penstock.rules.security;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.WorkflowView;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import java.util.List;
import java.util.Optional;

/** Of runs that a newer one makes useless, the older ones are cancelled. */
final class ConcurrencyLimits implements Rule {

  @Override
  public String id() {
    return "concurrency-limits";
  }

  @Override
  public void check(Document document, Report report) {
    WorkflowView workflow = document.workflow();
    if (!report.isHeardBy(Persona.PEDANTIC) || !document.isWorkflow()
        || workflow.isStartedOnlyBy("workflow_call")
        || workflow.jobs().isEmpty()) {
      return;
    }
    Optional<Place> own = document.root().get("concurrency");
    if (own.isPresent()) {
      check(own.get(), report);
      return;
    }
    List<JobView> without = workflow.jobs().stream()
        .filter(job -> !job.place().has("concurrency")).toList();
    if (without.size() == workflow.jobs().size()) {
      report.add(problem(document.root(), "nothing limits how many runs of the workflow go on at"
          + " once; expected \"concurrency\" with \"cancel-in-progress: true\""));
      return;
    }
    without.forEach(job -> report.add(problem(job.place(), "nothing limits how many runs of "
        + job.describe() + " go on at once; expected \"concurrency\"")));
    workflow.jobs().forEach(job -> job.place().get("concurrency")
        .ifPresent(place -> check(place, report)));
  }

  private static void check(Place concurrency, Report report) {
    String cancel = concurrency.get("cancel-in-progress").map(Place::text).orElse("");
    if (!concurrency.has("queue") && !cancel.equals("true") && !cancel.contains("${{")) {
      report
          .add(problem(concurrency, "runs of one \"concurrency\" group wait for each other, though"
              + " a newer one makes them useless; expected \"cancel-in-progress: true\""));
    }
  }

  private static Problem problem(Place place, String message) {
    return Problem.security(Risk.low(Level.HIGH), place, message).onlyFor(Persona.PEDANTIC);
  }
}
