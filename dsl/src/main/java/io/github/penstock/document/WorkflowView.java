package io.github.penstock.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workflow as rules read it.
 *
 * @param events their names, however they are written, each where it stands
 */
public record WorkflowView(Place place, List<JobView> jobs, List<Event> events) {

  /** An event that starts the workflow; its place is its configuration where it has one. */
  public record Event(String name, Place place) {}

  static WorkflowView of(Place place) {
    List<JobView> jobs = new ArrayList<>();
    for (Place job : place.entries("jobs")) {
      if (job.isMapping()) {
        jobs.add(JobView.of(job));
      }
    }
    return new WorkflowView(place, jobs, events(place));
  }

  private static List<Event> events(Place place) {
    List<Event> events = new ArrayList<>();
    for (Place name : place.texts("on")) {
      events.add(new Event(name.text(), name));
    }
    for (Place event : place.entries("on")) {
      events.add(new Event(event.key(), event));
    }
    return events;
  }

  public Optional<JobView> job(String id) {
    for (JobView job : jobs) {
      if (job.hasId(id)) {
        return Optional.of(job);
      }
    }
    return Optional.empty();
  }

  public List<String> jobIds() {
    return jobs.stream().map(JobView::id).toList();
  }

  public Optional<Event> event(String name) {
    for (Event event : events) {
      if (event.name().equals(name)) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  public boolean isStartedBy(String event) {
    for (Event each : events) {
      if (each.name().equals(event)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but this event starts it. */
  public boolean isStartedOnlyBy(String event) {
    return events.size() == 1 && isStartedBy(event);
  }

  /** What an event declares under a key: {@code inputs}, {@code secrets}, {@code outputs}. */
  public List<Place> declared(String event, String key) {
    return place.get("on", event, key).map(Place::entries).orElse(List.of());
  }

  /** The inputs that a caller, or a person who starts a run, gives. */
  public List<Place> inputs() {
    List<Place> inputs = new ArrayList<>(declared("workflow_dispatch", "inputs"));
    inputs.addAll(declared("workflow_call", "inputs"));
    return inputs;
  }
}
