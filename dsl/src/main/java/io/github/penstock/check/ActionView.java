package io.github.penstock.check;

import java.util.List;

/** The metadata of an action as rules read them. */
record ActionView(Place place, List<StepView> steps) {

  static ActionView of(Place place) {
    return new ActionView(place, StepView.of(place.get("runs", "steps")));
  }

  List<Place> inputs() {
    return place.entries("inputs").toList();
  }

  List<String> outputs() {
    return place.mapping().mapping("outputs").keys().toList();
  }

  boolean isComposite() {
    return place.get("runs", "using").filter(using -> using.text().equals("composite"))
        .isPresent();
  }
}
