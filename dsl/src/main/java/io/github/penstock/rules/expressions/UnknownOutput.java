package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.ContextUse;
import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An output that is read is declared by the job, the callee or the action that has it. */
public final class UnknownOutput implements Rule {

  @Override
  public String id() {
    return "unknown-output";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    Stream<Problem> jobs = Stream.of("needs", "jobs").flatMap(document::uses)
        .flatMap(use -> problem(use, jobOutputs(document, use)).stream());
    Stream<Problem> steps = document.uses("steps")
        .flatMap(use -> problem(use, stepOutputs(document, use)).stream());
    return Stream.concat(jobs, steps);
  }

  /**
   * What somebody declares.
   *
   * @param owner how messages name who declares it
   */
  private record Outputs(String owner, List<String> names, Severity severity) {}

  private static Optional<Problem> problem(ContextUse use, Optional<Outputs> outputs) {
    if (!use.hasName(1, "outputs")) {
      return Optional.empty();
    }
    return use.name(2).flatMap(name -> outputs
        .filter(known -> known.names().stream().noneMatch(name.name()::equalsIgnoreCase))
        .map(known -> use.error(name, message(known, name.name())).as(known.severity())));
  }

  private static String message(Outputs outputs, String name) {
    String none = outputs.names().isEmpty() ? "; it has no outputs" : "";
    return outputs.owner() + " has no output " + quote(name) + expected(name, outputs.names())
        + none;
  }

  private static Optional<Outputs> jobOutputs(Document document, ContextUse use) {
    return use.name(0).flatMap(name -> document.workflow().job(name.name()))
        .filter(job -> !use.context().equals("needs") || isNeeded(use, job))
        .flatMap(job -> declaredBy(document, job));
  }

  private static boolean isNeeded(ContextUse use, JobView job) {
    return use.site().scope().job().filter(own -> own.needs(job.id())).isPresent();
  }

  private static Optional<Outputs> declaredBy(Document document, JobView job) {
    if (job.uses().isEmpty()) {
      boolean computed = job.place().get("outputs").filter(Place::isComputed).isPresent();
      return computed
          ? Optional.empty()
          : Optional.of(new Outputs(job.describe(), job.outputs(), Severity.ERROR));
    }
    return job.uses().flatMap(uses -> document.neighbours().workflow(uses.text())
        .map(callee -> new Outputs(job.describe() + ", which calls " + quote(uses.text()) + ",",
            callee.declared("workflow_call", "outputs").stream().map(Place::key).toList(),
            Severity.ERROR)));
  }

  private static Optional<Outputs> stepOutputs(Document document, ContextUse use) {
    return use.name(0)
        .flatMap(name -> use.site().scope().steps().stream()
            .filter(step -> step.hasId(name.name())).findFirst())
        .flatMap(step -> document.actionOf(step)
            .filter(action -> !action.hasFreeOutputs())
            .map(action -> new Outputs("action " + quote(action.name()), action.outputs(),
                action.severityOfUnknown())));
  }
}
