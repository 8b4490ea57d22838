package io.github.penstock.document;

import io.github.penstock.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A job as rules read it. */
public record JobView(Place place, List<StepView> steps) {

  static JobView of(Place place) {
    return new JobView(place, StepView.of(place.get("steps")));
  }

  public String id() {
    return place.key();
  }

  public boolean hasId(String id) {
    return id().equalsIgnoreCase(id);
  }

  /** The ids of the jobs that must end before. */
  public List<Place> needs() {
    List<Place> needs = new ArrayList<>();
    for (Place need : place.texts("needs")) {
      if (!need.isComputed()) {
        needs.add(need);
      }
    }
    return needs;
  }

  public boolean needs(String id) {
    for (Place need : needs()) {
      if (need.text().equalsIgnoreCase(id)) {
        return true;
      }
    }
    return false;
  }

  /** The reusable workflow that it calls. */
  public Optional<Place> uses() {
    return place.get("uses").filter(Place::isText);
  }

  public List<String> outputs() {
    return place.mapping().mapping("outputs").keys().toList();
  }

  public Optional<Place> matrix() {
    return place.get("strategy", "matrix");
  }

  public String describe() {
    return "job " + Wording.quote(id());
  }
}
