package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ids differ in more than the case of their letters: those of jobs, and those of a job's steps. */
final class DuplicateId implements Rule {

  @Override
  public String id() {
    return "duplicate-id";
  }

  @Override
  public void check(Document document, Report report) {
    checkJobs(document.jobs(), report);
    for (JobView job : document.jobs()) {
      checkSteps(job.steps(), job.describe(), report);
    }
    checkSteps(document.action().steps(), "the action", report);
  }

  private static void checkJobs(List<JobView> jobs, Report report) {
    Map<String, String> seen = new HashMap<>();
    for (JobView job : jobs) {
      String first = seen.putIfAbsent(lower(job.id()), job.id());
      if (first != null) {
        report.add(Problem.error(job.place(), "jobs " + quote(first) + " and " + quote(job.id())
            + " have the same id for GitHub, which ignores case; expected different ids").atKey());
      }
    }
  }

  private static void checkSteps(List<StepView> steps, String owner, Report report) {
    Set<String> seen = new HashSet<>();
    for (StepView step : steps) {
      if (step.id().isPresent() && !seen.add(lower(step.id().get().text()))) {
        report.add(Problem.error(step.id().get(), "two steps of " + owner + " have the id "
            + quote(step.id().get().text()) + "; expected different ids, whatever their case"));
      }
    }
  }

  private static String lower(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
