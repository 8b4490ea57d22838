package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Scope;
import io.github.penstock.document.ScopeShape;
import io.github.penstock.document.StepView;
import io.github.penstock.document.TypedSite;
import io.github.penstock.types.TypeMistake.UnknownProperty;
import java.util.List;
import java.util.Optional;

/** An expression reads only steps of its own job, and of those only such as have run. */
final class UnknownStep implements PropertyRule {

  @Override
  public String id() {
    return "unknown-step";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, UnknownProperty unknown) {
    if (!(unknown.owner() instanceof ScopeShape.Steps steps)) {
      return Optional.empty();
    }
    Scope scope = steps.scope();
    if (scope.steps().isEmpty()) {
      return Optional.empty();
    }
    String reader = scope.describe().isEmpty() ? "the action" : scope.describe();
    return Optional.of(site.problem(unknown, reader + " reads step " + quote(unknown.name())
        + ", which " + reason(document, steps, unknown.name())
            .orElseGet(() -> "is not there" + expected(unknown.name(), steps.names()))));
  }

  private static Optional<String> reason(Document document, ScopeShape.Steps steps, String name) {
    List<StepView> found = document.stepsWithId(steps.scope().steps(), name);
    if (!found.isEmpty()) {
      return Optional.of(unreadable(steps, found.get(0), steps.scope().step().orElseThrow()));
    }
    return document.jobs().stream()
        .filter(job -> !document.stepsWithId(job.steps(), name).isEmpty())
        .findFirst()
        .map(job -> "is a step of " + job.describe() + "; expected it as an output of that job");
  }

  private static String unreadable(ScopeShape.Steps steps, StepView step, StepView reader) {
    if (step.number() == reader.number()) {
      return "is itself; expected a step above it";
    }
    if (step.isBeside(reader)) {
      return "runs at the same time; expected a step above the parallel ones";
    }
    return steps.isStillRunning(step) && step.isBefore(reader)
        ? "runs in the background; expected \"wait: " + step.id().orElseThrow().text()
            + "\" in a step between"
        : "runs later; expected a step above it";
  }
}
