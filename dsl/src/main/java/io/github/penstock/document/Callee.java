package io.github.penstock.document;

import io.github.penstock.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A job and the reusable workflow of the same repository that it calls. */
public record Callee(JobView job, Place uses, WorkflowView workflow) {

  /** Every call of a workflow that is known and can be called. */
  static List<Callee> in(WorkflowView caller, Neighbours neighbours) {
    List<Callee> callees = new ArrayList<>();
    for (JobView job : caller.jobs()) {
      Optional<Place> uses = job.uses();
      if (uses.isPresent()) {
        Optional<WorkflowView> workflow = neighbours.workflow(uses.get().text());
        if (workflow.isPresent() && workflow.get().isStartedBy("workflow_call")) {
          callees.add(new Callee(job, uses.get(), workflow.get()));
        }
      }
    }
    return callees;
  }

  /** What it declares under {@code inputs} or {@code secrets}. */
  public List<Place> declared(String key) {
    return workflow.declared("workflow_call", key);
  }

  /** The declaration of this name in any case. */
  public @Nullable Place declared(String key, String name) {
    for (Place each : declared(key)) {
      if (each.key().equalsIgnoreCase(name)) {
        return each;
      }
    }
    return null;
  }

  public List<String> names(String key) {
    List<String> names = new ArrayList<>();
    for (Place each : declared(key)) {
      names.add(each.key());
    }
    return names;
  }

  /** The names that a caller must give. */
  public List<String> required(String key) {
    List<String> required = new ArrayList<>();
    for (Place each : declared(key)) {
      Optional<Place> flag = each.get("required");
      if (flag.isPresent() && flag.get().text().equals("true") && !each.has("default")) {
        required.add(each.key());
      }
    }
    return required;
  }

  /** What the job gives under {@code with} or {@code secrets}. */
  public List<Place> given(String key) {
    return job.place().entries(key);
  }

  /**
   * Whether the job gives one, or a misspelt one that is meant to be it.
   *
   * @param given {@code with} or {@code secrets}
   * @param declared {@code inputs} or {@code secrets}
   */
  public boolean gives(String given, String declared, String name) {
    for (Place each : given(given)) {
      if (each.key().equalsIgnoreCase(name) || declared(declared, each.key()) == null
          && Wording.nearest(each.key(), names(declared)).filter(name::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it hands all its secrets on, or a whole object that is known only later. */
  public boolean givesUnknown(String key) {
    return job.place().get(key).filter(Place::isText).isPresent();
  }
}
