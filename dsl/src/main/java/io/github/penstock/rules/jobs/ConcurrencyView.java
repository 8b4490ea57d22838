package io.github.penstock.rules.jobs;

import io.github.penstock.document.Place;
import java.util.Optional;

/**
 * What keeps runs from running at the same time.
 *
 * @param group where its group is written
 */
record ConcurrencyView(Place place, Place group) {

  /** That of a workflow or a job; none where it has no group. */
  static Optional<ConcurrencyView> of(Place owner) {
    Optional<Place> place = owner.get("concurrency");
    if (place.isEmpty() || place.get().isSequence()) {
      return Optional.empty();
    }
    if (!place.get().isMapping()) {
      return Optional.of(new ConcurrencyView(place.get(), place.get()));
    }
    return place.get().get("group").map(group -> new ConcurrencyView(place.get(), group));
  }

  /** Whether a run of one group is a run of the other: the same text is, where the context is. */
  boolean isSameAs(ConcurrencyView other) {
    return !group.text().isEmpty()
        && normal(group.text()).equalsIgnoreCase(normal(other.group.text()));
  }

  /** Whether its text means something else in another workflow of the same run. */
  boolean isOfItsWorkflow() {
    String text = group.text();
    return group.isComputed() && (text.contains("inputs") || text.contains("matrix")
        || text.contains("needs") || text.contains("strategy"));
  }

  private static String normal(String text) {
    if (!text.contains("${{")) {
      return text;
    }
    StringBuilder normal = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        normal.append(text.charAt(i));
      }
    }
    return normal.toString();
  }
}
