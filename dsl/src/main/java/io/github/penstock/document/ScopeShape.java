package io.github.penstock.document;

import io.github.penstock.types.Fields;
import io.github.penstock.types.KnownContexts;
import io.github.penstock.types.Shape;
import io.github.penstock.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The properties of contexts that depend on the document; what is not there is {@code NOTHING}. */
public sealed interface ScopeShape extends Shape {

  /** The declared inputs of a workflow or an action. */
  record Inputs(Fields fields) implements Declared {}

  /** The same as the event has them. */
  record EventInputs(Fields fields) implements Declared {}

  /**
   * The secrets that there can be.
   *
   * @param called whether a workflow that is called declares them
   */
  record Secrets(Fields fields, boolean called) implements Declared {}

  /** The configuration variables that there are. */
  record Variables(Fields fields) implements Declared {}

  record Matrix(JobView job, Fields fields) implements Declared {}

  /** A value of the matrix that has keys. */
  record MatrixObject(Fields fields) implements Declared {}

  record Services(JobView job, Fields fields) implements Declared {}

  /** Names that are written down. */
  sealed interface Declared extends ScopeShape {

    Fields fields();

    @Override
    default Type property(String name) {
      return fields().property(name);
    }

    @Override
    default List<String> names() {
      return fields().names();
    }

    @Override
    default Type values() {
      return fields().values();
    }
  }

  /** The variables of the file that an expression sees, where no step can have set others. */
  record Env(Fields fields, String reader) implements Declared {}

  /** The steps that have run where an expression stands. */
  record Steps(Document document, Scope scope) implements ScopeShape {

    @Override
    public Type property(String name) {
      for (StepView step : document.stepsWithId(scope.steps(), name)) {
        if (isReadable(step)) {
          return KnownContexts.endedStep(new StepOutputs(document, step));
        }
      }
      return Type.NOTHING;
    }

    private boolean isReadable(StepView step) {
      if (scope.step().isEmpty()) {
        return true;
      }
      StepView reader = scope.step().get();
      return step.isBefore(reader) && !step.isBeside(reader) && !isStillRunning(step);
    }

    /** Whether it is in the background, and nothing before the reader waits for it. */
    public boolean isStillRunning(StepView step) {
      return step.isBackground() && scope.step().isPresent()
          && !document.isAwaited(step, scope.steps(), scope.step().get());
    }

    @Override
    public List<String> names() {
      List<String> names = new ArrayList<>();
      for (StepView step : scope.steps()) {
        if (isReadable(step)) {
          step.id().ifPresent(id -> names.add(id.text()));
        }
      }
      return names;
    }
  }

  /** The outputs of a step: of a script any, of a known action those that it has. */
  record StepOutputs(Document document, StepView step) implements ScopeShape {

    /** The action, where its outputs are known. */
    public Optional<KnownAction> action() {
      return document.actionOf(step).filter(action -> !action.hasFreeOutputs());
    }

    @Override
    public Type property(String name) {
      return step.uses().isEmpty() || has(action(), name) ? Type.STRING : Type.NOTHING;
    }

    private static boolean has(Optional<KnownAction> action, String name) {
      return action.isEmpty() || action.get().outputs().stream().anyMatch(name::equalsIgnoreCase);
    }

    @Override
    public List<String> names() {
      return action().map(KnownAction::outputs).orElse(List.of());
    }

    @Override
    public Type values() {
      return Type.STRING;
    }
  }

  /** The jobs that a job needs. */
  record Needs(Document document, JobView job, List<JobView> jobs) implements ScopeShape {

    @Override
    public Type property(String name) {
      return ended(document, jobs, name);
    }

    @Override
    public List<String> names() {
      return jobs.stream().map(JobView::id).toList();
    }
  }

  /** All jobs of a workflow, as those who call it see them. */
  record Jobs(Document document) implements ScopeShape {

    @Override
    public Type property(String name) {
      return ended(document, document.jobs(), name);
    }

    @Override
    public List<String> names() {
      return document.workflow().jobIds();
    }
  }

  private static Type ended(Document document, List<JobView> jobs, String name) {
    for (JobView job : jobs) {
      if (job.hasId(name)) {
        return KnownContexts.endedJob(new JobOutputs(document, job));
      }
    }
    return Type.NOTHING;
  }

  /** The outputs of a job, which may be those of the workflow that it calls. */
  record JobOutputs(Document document, JobView job) implements ScopeShape {

    /** Their names; empty where nobody knows them. */
    public Optional<List<String>> known() {
      if (job.uses().isPresent()) {
        return document.neighbours().workflow(job.uses().get().text())
            .map(callee -> callee.declared("workflow_call", "outputs").stream().map(Place::key)
                .toList());
      }
      boolean unknown = job.place().get("outputs")
          .filter(outputs -> outputs.isComputed() || !outputs.isMapping()).isPresent();
      return unknown ? Optional.empty() : Optional.of(job.outputs());
    }

    @Override
    public Type property(String name) {
      Optional<List<String>> known = known();
      return known.isEmpty() || known.get().stream().anyMatch(name::equalsIgnoreCase)
          ? Type.STRING
          : Type.NOTHING;
    }

    @Override
    public List<String> names() {
      return known().orElse(List.of());
    }

    @Override
    public Type values() {
      return Type.STRING;
    }
  }
}
