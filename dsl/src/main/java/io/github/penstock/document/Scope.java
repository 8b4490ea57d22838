package io.github.penstock.document;

import java.util.List;
import java.util.Optional;

/**
 * Where in a document an expression stands.
 *
 * @param steps the steps of the job or of the composite action around it
 * @param step the step that it belongs to; those before it have run
 */
public record Scope(Optional<JobView> job, List<StepView> steps, Optional<StepView> step) {

  static final Scope DOCUMENT = new Scope(Optional.empty(), List.of(), Optional.empty());

  public static Scope of(JobView job) {
    return new Scope(Optional.of(job), job.steps(), Optional.empty());
  }

  public static Scope of(List<StepView> steps) {
    return new Scope(Optional.empty(), steps, Optional.empty());
  }

  /** This scope narrowed to a step. */
  Scope at(StepView inner) {
    return new Scope(job, steps, Optional.of(inner));
  }

  /** How messages name it. */
  public String describe() {
    String where = job.map(JobView::describe).orElse("");
    return step.map(found -> where.isEmpty()
        ? found.describe()
        : found.describe() + " of " + where).orElse(where);
  }
}
