package io.github.penstock.check;

import java.util.List;
import java.util.Optional;

/**
 * Where in a document an expression stands.
 *
 * @param steps the steps of the job or of the composite action around it
 * @param step the step that it belongs to; those before it have run
 */
record Scope(Optional<JobView> job, List<StepView> steps, Optional<StepView> step) {

  static final Scope DOCUMENT = new Scope(Optional.empty(), List.of(), Optional.empty());

  static Scope of(JobView job) {
    return new Scope(Optional.of(job), job.steps(), Optional.empty());
  }

  static Scope of(List<StepView> steps) {
    return new Scope(Optional.empty(), steps, Optional.empty());
  }

  /** This scope narrowed to the step that a place is, unchanged where it is none. */
  Scope at(Place place) {
    return steps.stream().filter(each -> each.place().node() == place.node()).findFirst()
        .map(found -> new Scope(job, steps, Optional.of(found))).orElse(this);
  }

  /** How messages name it. */
  String describe() {
    String where = job.map(JobView::describe).orElse("");
    return step.map(found -> where.isEmpty()
        ? found.describe()
        : found.describe() + " of " + where).orElse(where);
  }
}
