package io.github.penstock.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A workflow as rules read it. */
record WorkflowView(Place place, List<JobView> jobs) {

  static WorkflowView of(Place place) {
    return new WorkflowView(place,
        place.entries("jobs").filter(Place::isMapping).map(JobView::of).toList());
  }

  Optional<JobView> job(String id) {
    return jobs.stream().filter(job -> job.hasId(id)).findFirst();
  }

  List<String> jobIds() {
    return jobs.stream().map(JobView::id).toList();
  }

  /** The names of the events, however they are written. */
  List<String> events() {
    Stream<String> names = place.texts("on").stream().map(Place::text);
    return Stream.concat(names, place.entries("on").map(Place::key)).toList();
  }

  boolean isStartedBy(String event) {
    return events().contains(event);
  }

  /** What an event declares under a key: {@code inputs}, {@code secrets}, {@code outputs}. */
  List<Place> declared(String event, String key) {
    return place.get("on", event, key).stream().flatMap(Place::entries).toList();
  }

  /** The inputs that a caller, or a person who starts a run, gives. */
  List<Place> inputs() {
    return Stream.of("workflow_dispatch", "workflow_call")
        .flatMap(event -> declared(event, "inputs").stream()).toList();
  }
}
