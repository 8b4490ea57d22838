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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every job that is needed is a job of the same workflow. */
final class NeedsUnknownJob implements Rule {

  @Override
  public String id() {
    return "needs-unknown-job";
  }

  @Override
  public void check(Document document, Report report) {
    WorkflowView workflow = document.workflow();
    Set<String> ids = new HashSet<>();
    for (JobView job : workflow.jobs()) {
      ids.add(job.id().toLowerCase(Locale.ROOT));
    }
    for (JobView job : workflow.jobs()) {
      for (Place need : job.needs()) {
        if (!ids.contains(need.text().toLowerCase(Locale.ROOT))) {
          report.add(Problem.error(need, message(workflow, job, need)));
        }
      }
    }
  }

  private static String message(WorkflowView workflow, JobView job, Place need) {
    List<String> others = new ArrayList<>();
    for (JobView other : workflow.jobs()) {
      if (!other.hasId(job.id())) {
        others.add(other.id());
      }
    }
    return job.describe() + " needs " + quote(need.text())
        + ", which is not a job of this workflow"
        + (need.text().indexOf(',') < 0
            ? expected(need.text(), others)
            : "; expected a list, " + quote("[" + need.text() + "]"));
  }
}
