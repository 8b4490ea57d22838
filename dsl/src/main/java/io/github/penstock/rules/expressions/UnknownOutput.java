package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.KnownAction;
import io.github.penstock.document.Problem;
import io.github.penstock.document.ScopeShape;
import io.github.penstock.document.TypedSite;
import io.github.penstock.finding.Severity;
import io.github.penstock.types.TypeMistake.UnknownProperty;
import java.util.List;
import java.util.Optional;

/** An output that is read is declared by the job, the callee or the action that has it. */
final class UnknownOutput implements PropertyRule {

  @Override
  public String id() {
    return "unknown-output";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, UnknownProperty unknown) {
    if (unknown.owner() instanceof ScopeShape.JobOutputs outputs) {
      return Optional.of(problem(site, unknown, owner(outputs.job()), Severity.ERROR));
    }
    if (unknown.owner() instanceof ScopeShape.StepOutputs outputs) {
      return outputs.action().map(action -> problem(site, unknown,
          "action " + quote(action.name()), severity(unknown, action)));
    }
    return Optional.empty();
  }

  /** One of several steps may well have an output that the others lack. */
  private static Severity severity(UnknownProperty unknown, KnownAction action) {
    return unknown.shape().parts().size() > 1 ? Severity.WARNING : action.severityOfUnknown();
  }

  private static String owner(JobView job) {
    return job.uses().map(uses -> job.describe() + ", which calls " + quote(uses.text()) + ",")
        .orElseGet(job::describe);
  }

  private static Problem problem(TypedSite site, UnknownProperty unknown, String owner,
      Severity severity) {
    List<String> names = unknown.shape().names();
    String none = names.isEmpty() ? "; it has no outputs" : "";
    String who = unknown.shape().parts().size() > 1
        ? quote(site.text(unknown.target()))
        : owner;
    return site.problem(unknown, who + " has no output " + quote(unknown.name())
        + expected(unknown.name(), names) + none).as(severity);
  }
}
