package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An input that a workflow declares.
 *
 * @param place its declaration
 * @param isOfCall whether a caller gives it; else the person who starts the workflow
 */
record DeclaredInput(Place place, boolean isOfCall) {

  /** Those of both events, in the order of the document for each. */
  static List<DeclaredInput> in(Document document) {
    List<DeclaredInput> inputs = new ArrayList<>();
    for (Place input : document.workflow().declared("workflow_dispatch", "inputs")) {
      inputs.add(new DeclaredInput(input, false));
    }
    for (Place input : document.workflow().declared("workflow_call", "inputs")) {
      inputs.add(new DeclaredInput(input, true));
    }
    return inputs;
  }

  /** GitHub takes one without a type for a string. */
  String type() {
    Optional<Place> type = place.get("type");
    return type.isPresent() && type.get().isText() ? type.get().text() : "string";
  }

  boolean isChoice() {
    return !isOfCall && type().equals("choice");
  }

  /** The default, where it is written down. */
  Optional<Place> givenDefault() {
    return place.get("default").filter(value -> value.isText() && !value.isComputed());
  }

  List<Place> options() {
    return place.items("options");
  }

  String describe() {
    return "input " + quote(place.key());
  }
}
