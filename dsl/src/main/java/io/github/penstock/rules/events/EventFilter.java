package io.github.penstock.rules.events;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.WorkflowView;
import java.util.ArrayList;
import java.util.List;

/**
 * The patterns that an event must match to start a workflow.
 *
 * @param event the name of the event
 * @param place the filter: a pattern, or a list of them
 */
record EventFilter(String event, Place place) {

  private static final String IGNORE = "-ignore";

  /** The filters of all events, in the order of the document. */
  static List<EventFilter> in(Document document) {
    List<EventFilter> filters = new ArrayList<>();
    for (WorkflowView.Event event : document.workflow().events()) {
      for (Place entry : event.place().entries()) {
        if (isFilter(entry.key())) {
          filters.add(new EventFilter(event.name(), entry));
        }
      }
    }
    return filters;
  }

  private static boolean isFilter(String key) {
    return switch (key) {
      case "branches", "branches-ignore", "tags", "tags-ignore", "paths", "paths-ignore" -> true;
      default -> false;
    };
  }

  String name() {
    return place.key();
  }

  boolean isIgnore() {
    return name().endsWith(IGNORE);
  }

  /** {@code paths} of {@code paths-ignore}. */
  String positiveName() {
    return name().substring(0, name().length() - IGNORE.length());
  }

  /** Whether its patterns are paths of files, and not names of branches or tags. */
  boolean isOfPaths() {
    return name().startsWith("paths");
  }

  /** Its patterns; null and what is no text are left out. */
  List<Place> patterns() {
    if (place.isText()) {
      return List.of(place);
    }
    List<Place> patterns = new ArrayList<>();
    for (Place item : place.items()) {
      if (item.isText()) {
        patterns.add(item);
      }
    }
    return patterns;
  }
}
