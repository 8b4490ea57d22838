package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import io.github.penstock.document.WorkflowView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Ids differ in more than the case of their letters: those of jobs, and those of a job's steps. */
public final class DuplicateId implements Rule {

  @Override
  public String id() {
    return "duplicate-id";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    Stream<Problem> steps = Stream.concat(
        document.jobs().stream().flatMap(job -> steps(job.steps(), job.describe())),
        steps(document.action().steps(), "the action"));
    return Stream.concat(jobs(document.workflow()), steps);
  }

  private static Stream<Problem> jobs(WorkflowView workflow) {
    Map<String, String> seen = new HashMap<>();
    return workflow.jobs().stream().flatMap(job -> {
      String first = seen.putIfAbsent(lower(job.id()), job.id());
      return first == null
          ? Stream.empty()
          : Stream.of(Problem.error(job.place(),
              "jobs " + quote(first) + " and " + quote(job.id())
                  + " have the same id for GitHub, which ignores case; expected different ids")
              .atKey());
    });
  }

  private static Stream<Problem> steps(List<StepView> steps, String owner) {
    Set<String> seen = new HashSet<>();
    return steps.stream().flatMap(step -> step.id().stream())
        .filter(id -> !seen.add(lower(id.text())))
        .map(id -> Problem.error(id, "two steps of " + owner + " have the id " + quote(id.text())
            + "; expected different ids, whatever their case"));
  }

  private static String lower(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
