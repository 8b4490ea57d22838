package io.github.penstock.document;

import io.github.penstock.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step as rules read it.
 *
 * @param number its number among the steps of the job, counted from 1; those of a parallel block count
 * @param id its id, where it has one
 * @param uses the action that it uses
 * @param run the script that it runs
 */
public record StepView(Place place, int number, Optional<Place> id, Optional<Place> uses,
    Optional<Place> run) {

  /** The steps of a list, those of parallel blocks included. */
  public static List<StepView> of(Optional<Place> list) {
    List<StepView> steps = new ArrayList<>();
    list.ifPresent(place -> add(place, steps));
    return steps;
  }

  private static void add(Place list, List<StepView> steps) {
    for (Place step : list.items()) {
      Optional<Place> parallel = step.get("parallel");
      if (parallel.isPresent()) {
        add(parallel.get(), steps);
      } else if (step.isMapping()) {
        steps.add(of(step, steps.size() + 1));
      }
    }
  }

  private static StepView of(Place step, int number) {
    return new StepView(step, number, text(step, "id"), text(step, "uses"), text(step, "run"));
  }

  private static Optional<Place> text(Place step, String key) {
    return step.get(key).filter(Place::isText);
  }

  public boolean hasId(String id) {
    return this.id.isPresent() && this.id.get().text().equalsIgnoreCase(id);
  }

  public boolean isBefore(StepView other) {
    return number < other.number;
  }

  /** Whether both are in one block of parallel steps, so that neither sees the other's outputs. */
  public boolean isBeside(StepView other) {
    Place list = place.parent().orElseThrow();
    return list.key().equals("parallel") && list == other.place.parent().orElseThrow();
  }

  /** Whether the steps below it start before it ends. */
  public boolean isBackground() {
    return place.get("background").filter(flag -> !flag.text().equals("false")).isPresent();
  }

  /** The id where it has one, else the number. */
  public String describe() {
    return id.map(own -> "step " + Wording.quote(own.text())).orElse("step " + number);
  }
}
