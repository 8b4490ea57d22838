package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import io.github.penstock.document.WorkflowView;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;

/**
 * No event gives code of a stranger the secrets and the write token of the repository. A workflow
 * that only labels runs none of that code.
 */
final class DangerousTriggers implements Rule {

  @Override
  public String id() {
    return "dangerous-triggers";
  }

  @Override
  public void check(Document document, Report report) {
    for (WorkflowView.Event event : document.workflow().events()) {
      if (event.name().equals("pull_request_target") && !isLabeler(document)) {
        report.add(problem(event, "runs with the secrets and the write token of the repository for"
            + " pull requests of strangers; expected \"pull_request\""));
      } else if (event.name().equals("workflow_run")) {
        report.add(problem(event,
            "runs with the secrets and the write token of the repository after"
                + " runs that strangers start; expected \"workflow_call\" or a job of the workflow"
                + " before"));
      }
    }
  }

  private static Problem problem(WorkflowView.Event event, String message) {
    return Problem.security(Risk.high(Level.MEDIUM), event.place(),
        "event " + quote(event.name()) + " " + message)
        .atKey()
        .help("where it must be: check out nothing of the pull request, take nothing of its text or"
            + " artifacts into scripts, and say so in an ignore");
  }

  private static boolean isLabeler(Document document) {
    boolean labels = false;
    for (JobView job : document.jobs()) {
      if (job.uses().isPresent()) {
        return false;
      }
    }
    for (StepView step : document.steps()) {
      if (step.run().isPresent()
          || step.uses().filter(uses -> uses.text().startsWith("actions/labeler@")).isEmpty()) {
        return false;
      }
      labels = true;
    }
    return labels;
  }
}
