package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.WorkflowView;
import java.util.List;
import java.util.stream.Stream;

/** Every job that is needed is a job of the same workflow. */
public final class NeedsUnknownJob implements Rule {

  @Override
  public String id() {
    return "needs-unknown-job";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return document.jobs().stream().flatMap(job -> unknown(document.workflow(), job)
        .map(need -> Problem.error(need, message(document.workflow(), job, need))));
  }

  /** The needs of a job that are no jobs. */
  public static Stream<Place> unknown(WorkflowView workflow, JobView job) {
    return job.needs().stream().filter(need -> workflow.job(need.text()).isEmpty());
  }

  private static String message(WorkflowView workflow, JobView job, Place need) {
    List<String> others = workflow.jobIds().stream().filter(id -> !job.hasId(id)).toList();
    return job.describe() + " needs " + quote(need.text())
        + ", which is not a job of this workflow" + expected(need.text(), others);
  }
}
