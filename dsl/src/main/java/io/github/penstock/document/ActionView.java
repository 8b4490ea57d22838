package io.github.penstock.document;

import java.util.List;

/** The metadata of an action as rules read them. */
public record ActionView(Place place, List<StepView> steps) {

  public static ActionView of(Place place) {
    return new ActionView(place, StepView.of(place.get("runs", "steps")));
  }

  public List<Place> inputs() {
    return place.entries("inputs");
  }

  public List<String> outputs() {
    return place.mapping().mapping("outputs").keys().toList();
  }

  public boolean isComposite() {
    return place.get("runs", "using").filter(using -> using.text().equals("composite"))
        .isPresent();
  }
}
