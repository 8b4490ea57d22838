package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.stream.Stream;

/** A workflow that a job calls says that it can be called. */
final class CalleeNotCallable implements Rule {

  @Override
  public String id() {
    return "callee-not-callable";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return document.jobs().stream().flatMap(job -> job.uses().stream())
        .filter(uses -> document.neighbours().workflow(uses.text())
            .filter(workflow -> !workflow.isStartedBy("workflow_call")).isPresent())
        .map(uses -> Problem.error(uses, "workflow " + quote(uses.text())
            + " cannot be called; expected \"workflow_call\" among its events"));
  }
}
