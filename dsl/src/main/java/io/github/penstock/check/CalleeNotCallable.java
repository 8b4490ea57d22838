package io.github.penstock.check;

import static io.github.penstock.wording.Wording.quote;

import java.util.stream.Stream;

/** A workflow that a job calls says that it can be called. */
final class CalleeNotCallable implements Rule {

  @Override
  public String id() {
    return "callee-not-callable";
  }

  @Override
  public Stream<Problem> check(Document document) {
    return document.jobs().flatMap(job -> job.uses().stream())
        .filter(uses -> document.neighbours().workflow(uses.text())
            .filter(workflow -> !workflow.isStartedBy("workflow_call")).isPresent())
        .map(uses -> Problem.error(uses, "workflow " + quote(uses.text())
            + " cannot be called; expected \"workflow_call\" among its events"));
  }
}
