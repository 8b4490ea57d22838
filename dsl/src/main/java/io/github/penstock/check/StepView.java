package io.github.penstock.check;

import io.github.penstock.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step as rules read it.
 *
 * @param number its number among the steps of the job, counted from 1; those of a parallel block count
 */
record StepView(Place place, int number) {

  /** The steps of a list, those of parallel blocks included. */
  static List<StepView> of(Optional<Place> list) {
    List<StepView> steps = new ArrayList<>();
    list.ifPresent(place -> add(place, steps));
    return List.copyOf(steps);
  }

  private static void add(Place list, List<StepView> steps) {
    list.items().filter(Place::isMapping).forEach(step -> {
      if (step.mapping().has("parallel")) {
        step.get("parallel").ifPresent(inner -> add(inner, steps));
      } else {
        steps.add(new StepView(step, steps.size() + 1));
      }
    });
  }

  Optional<Place> id() {
    return place.get("id").filter(Place::isText);
  }

  boolean hasId(String id) {
    return id().filter(own -> own.text().equalsIgnoreCase(id)).isPresent();
  }

  Optional<Place> uses() {
    return place.get("uses").filter(Place::isText);
  }

  boolean isBefore(StepView other) {
    return number < other.number;
  }

  /** The id where it has one, else the number. */
  String describe() {
    return id().map(id -> "step " + Wording.quote(id.text())).orElse("step " + number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StepView that && number == that.number
        && place.node() == that.place.node();
  }

  @Override
  public int hashCode() {
    return number;
  }
}
