package io.github.penstock.document;

import java.util.List;
import java.util.stream.Stream;

/** A job and the reusable workflow of the same repository that it calls. */
public record Callee(JobView job, Place uses, WorkflowView workflow) {

  /** Every call of a workflow that is known. */
  public static Stream<Callee> in(Document document) {
    return document.jobs().stream().flatMap(job -> job.uses().stream()
        .flatMap(uses -> document.neighbours().workflow(uses.text()).stream()
            .filter(workflow -> workflow.isStartedBy("workflow_call"))
            .map(workflow -> new Callee(job, uses, workflow))));
  }

  /** What it declares under {@code inputs} or {@code secrets}. */
  public List<Place> declared(String key) {
    return workflow.declared("workflow_call", key);
  }

  public List<String> names(String key) {
    return declared(key).stream().map(Place::key).toList();
  }

  /** The names that a caller must give. */
  public Stream<String> required(String key) {
    return declared(key).stream()
        .filter(each -> each.get("required").filter(flag -> flag.text().equals("true"))
            .isPresent() && !each.mapping().has("default"))
        .map(Place::key);
  }

  /** What the job gives under {@code with} or {@code secrets}. */
  public Stream<Place> given(String key) {
    return job.place().entries(key).stream();
  }

  public boolean gives(String key, String name) {
    return given(key).anyMatch(each -> each.key().equalsIgnoreCase(name));
  }

  /** Whether it hands all its secrets on, or a whole object that is known only later. */
  public boolean givesUnknown(String key) {
    return job.place().get(key).filter(Place::isText).isPresent();
  }
}
