package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.WorkflowView;
import java.util.Optional;

/** A workflow that a job calls says that it can be called. */
final class CalleeNotCallable implements Rule {

  @Override
  public String id() {
    return "callee-not-callable";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      if (job.uses().isPresent()) {
        check(document, job.uses().get(), report);
      }
    }
  }

  private static void check(Document document, Place uses, Report report) {
    Optional<WorkflowView> workflow = document.neighbours().workflow(uses.text());
    if (workflow.isPresent() && !workflow.get().isStartedBy("workflow_call")) {
      report.add(Problem.error(uses, "workflow " + quote(uses.text())
          + " cannot be called; expected \"workflow_call\" among its events"));
    }
  }
}
