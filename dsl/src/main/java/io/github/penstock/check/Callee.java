package io.github.penstock.check;

import java.util.List;
import java.util.stream.Stream;

/** A job and the reusable workflow of the same repository that it calls. */
record Callee(JobView job, Place uses, WorkflowView workflow) {

  /** Every call of a workflow that is known. */
  static Stream<Callee> in(Document document) {
    return document.jobs().flatMap(job -> job.uses().stream()
        .flatMap(uses -> document.neighbours().workflow(uses.text()).stream()
            .filter(workflow -> workflow.isStartedBy("workflow_call"))
            .map(workflow -> new Callee(job, uses, workflow))));
  }

  /** What it declares under {@code inputs} or {@code secrets}. */
  List<Place> declared(String key) {
    return workflow.declared("workflow_call", key);
  }

  List<String> names(String key) {
    return declared(key).stream().map(Place::key).toList();
  }

  /** The names that a caller must give. */
  Stream<String> required(String key) {
    return declared(key).stream()
        .filter(each -> each.get("required").filter(flag -> flag.text().equals("true"))
            .isPresent() && !each.mapping().has("default"))
        .map(Place::key);
  }

  /** What the job gives under {@code with} or {@code secrets}. */
  Stream<Place> given(String key) {
    return job.place().entries(key);
  }

  boolean gives(String key, String name) {
    return given(key).anyMatch(each -> each.key().equalsIgnoreCase(name));
  }

  /** Whether it hands all its secrets on, or a whole object that is known only later. */
  boolean givesUnknown(String key) {
    return job.place().get(key).filter(Place::isText).isPresent();
  }
}
