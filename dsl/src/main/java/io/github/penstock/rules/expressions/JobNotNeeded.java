package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.WorkflowView;
import io.github.penstock.rules.jobs.NeedsUnknownJob;
import java.util.List;
import java.util.stream.Stream;

/** An expression reads only jobs that its own job needs. */
public final class JobNotNeeded implements Rule {

  @Override
  public String id() {
    return "job-not-needed";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    WorkflowView workflow = document.workflow();
    return document.uses("needs").flatMap(use -> use.name(0).stream()
        .flatMap(name -> use.site().scope().job().stream()
            .filter(job -> !job.needs(name.name()))
            .filter(job -> !NeedsUnknownJob.appliesTo(workflow, job))
            .map(job -> use.error(name, message(workflow, job, name.name())))));
  }

  private static String message(WorkflowView workflow, JobView job, String name) {
    List<String> needed = job.needs().stream().map(Place::text).toList();
    if (job.hasId(name)) {
      return job.describe() + " reads " + quote("needs." + name) + ", which is itself";
    }
    if (workflow.job(name).isPresent()) {
      return job.describe() + " reads " + quote("needs." + name)
          + ", but does not need that job; expected it in \"needs\"";
    }
    String none = needed.isEmpty() ? "; " + job.describe() + " needs no job" : "";
    return job.describe() + " reads " + quote("needs." + name)
        + ", which is not a job of this workflow" + expected(name, needed) + none;
  }
}
