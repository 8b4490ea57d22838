package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Optional;

/** A job runs on runners that GitHub still has. */
final class RetiredLabel implements Rule {

  @Override
  public String id() {
    return "retired-label";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      for (LabelSet set : LabelSet.of(job)) {
        if (!set.isOfOwnRunner()) {
          check(document, job, set, report);
        }
      }
    }
  }

  private static void check(Document document, JobView job, LabelSet set, Report report) {
    for (Place label : set.labels()) {
      if (HostedRunner.find(label.text()).isPresent()) {
        continue;
      }
      Optional<RetiredRunner> retired = RetiredRunner.find(label.text());
      if (retired.isPresent() && !document.configuration().isSelfHosted(label.text())) {
        report.add(Problem.warning(label, message(job, label, retired.get())));
      }
    }
  }

  private static String message(JobView job, Place label, RetiredRunner retired) {
    String expected = retired.replacement().isEmpty()
        ? ""
        : "; expected " + quote(retired.replacement()) + " or another that GitHub has";
    return job.describe() + " runs on " + quote(label.text())
        + ", which GitHub has no runners of since " + retired.since() + expected;
  }
}
