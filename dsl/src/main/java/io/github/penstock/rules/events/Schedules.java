package io.github.penstock.rules.events;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.WorkflowView;
import io.github.penstock.repository.YamlFile;
import java.util.ArrayList;
import java.util.List;

/** The schedules of a workflow, and those of the updates of Dependabot. */
final class Schedules {

  private Schedules() {}

  /** The values that its schedules have under a key, {@code cron} or {@code timezone}. */
  static List<Place> texts(Document document, String key) {
    if (document.kind() == YamlFile.Kind.DEPENDABOT) {
      return ofUpdates(document, key);
    }
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

  /** Dependabot calls its {@code cron} otherwise, and takes plain English there too. */
  private static List<Place> ofUpdates(Document document, String key) {
    List<Place> owners = new ArrayList<>(document.root().items("updates"));
    owners.addAll(document.root().entries("multi-ecosystem-groups"));
    List<Place> texts = new ArrayList<>();
    for (Place owner : owners) {
      owner.get("schedule", key).filter(Place::isText).ifPresent(texts::add);
    }
    return texts;
  }
}
