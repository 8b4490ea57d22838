package io.github.penstock.check;

import io.github.penstock.wording.Wording;
import java.util.List;
import java.util.Optional;

/** A job as rules read it. */
record JobView(Place place, List<StepView> steps) {

  static JobView of(Place place) {
    return new JobView(place, StepView.of(place.get("steps")));
  }

  String id() {
    return place.key();
  }

  boolean hasId(String id) {
    return id().equalsIgnoreCase(id);
  }

  /** The ids of the jobs that must end before. */
  List<Place> needs() {
    return place.texts("needs").stream().filter(need -> !need.isComputed()).toList();
  }

  boolean needs(String id) {
    return needs().stream().anyMatch(need -> need.text().equalsIgnoreCase(id));
  }

  /** The reusable workflow that it calls. */
  Optional<Place> uses() {
    return place.get("uses").filter(Place::isText);
  }

  List<String> outputs() {
    return place.mapping().mapping("outputs").keys().toList();
  }

  Optional<Place> matrix() {
    return place.get("strategy", "matrix");
  }

  String describe() {
    return "job " + Wording.quote(id());
  }
}
