package io.github.penstock.rules.events;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.WorkflowView;
import java.util.ArrayList;
import java.util.List;

/** The schedules of a workflow. */
final class Schedules {

  private Schedules() {}

  /** The values that its schedules have under a key, {@code cron} or {@code timezone}. */
  static List<Place> texts(Document document, String key) {
    List<Place> texts = new ArrayList<>();
    for (WorkflowView.Event event : document.workflow().events()) {
      if (event.name().equals("schedule")) {
        for (Place schedule : event.place().items()) {
          schedule.get(key).filter(Place::isText).ifPresent(texts::add);
        }
      }
    }
    return texts;
  }
}
