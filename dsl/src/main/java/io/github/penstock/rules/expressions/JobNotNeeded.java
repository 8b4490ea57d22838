package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Problem;
import io.github.penstock.document.ScopeShape;
import io.github.penstock.document.TypedSite;
import io.github.penstock.document.WorkflowView;
import io.github.penstock.types.TypeMistake.UnknownProperty;
import java.util.List;
import java.util.Optional;

/** An expression reads only jobs that its own job needs. */
final class JobNotNeeded implements PropertyRule {

  @Override
  public String id() {
    return "job-not-needed";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, UnknownProperty unknown) {
    return unknown.owner() instanceof ScopeShape.Needs needs
        ? Optional.of(site.problem(unknown, message(document.workflow(), needs, unknown.name())))
        : Optional.empty();
  }

  private static String message(WorkflowView workflow, ScopeShape.Needs needs, String name) {
    JobView job = needs.job();
    String reads = job.describe() + " reads " + quote("needs." + name) + ", ";
    if (job.hasId(name)) {
      return reads + "which is itself";
    }
    if (workflow.job(name).isPresent()) {
      return reads + "but does not need that job; expected it in \"needs\"";
    }
    List<String> needed = needs.names();
    String none = needed.isEmpty() ? "; " + job.describe() + " needs no job" : "";
    return reads + "which is not a job of this workflow" + expected(name, needed) + none;
  }
}
