package io.github.penstock.bindings;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A row of the table of events.
 *
 * @param name {@code pull_request}, for instance
 */
record Event(String name, JsonNode row) {

  /** Those whose triggers are written by hand: they take more than types and filters. */
  private static final Set<String> BY_HAND =
      Set.of("repository_dispatch", "schedule", "workflow_call", "workflow_dispatch");

  static List<Event> all(Tables tables) {
    return tables.table("events").path("events").properties().stream()
        .map(event -> new Event(event.getKey(), event.getValue())).toList();
  }

  boolean isWrittenByHand() {
    return BY_HAND.contains(name);
  }

  /** The class of its triggers. */
  ClassName type() {
    return ClassName.get(Sources.WORKFLOW, JavaName.type(name) + "Trigger");
  }

  /** The method that makes a trigger. */
  String factory() {
    return name.equals("public") ? "publicEvent" : JavaName.member(name);
  }

  /** What has happened. */
  String meaning() {
    String when = Tables.text(row, "when");
    return "The event " + Doc.code(name) + (when.isEmpty() ? "." : ": " + when + ".");
  }

  List<String> types() {
    return Tables.texts(row, "types");
  }

  /** The keys that take patterns. */
  List<String> filters() {
    return Tables.texts(row, "config").stream().filter(key -> !key.equals("types")).toList();
  }

  boolean isDeprecated() {
    return Tables.flag(row, "deprecated");
  }

  /** The chapter of GitHub's documentation. */
  String page() {
    return "https://docs.github.com/actions/reference/events-that-trigger-workflows#" + name;
  }

  /** What to do instead of a deprecated event. */
  String advice() {
    String replacement = Tables.text(row, "replacement");
    return replacement.isEmpty()
        ? "GitHub has given it up."
        : "GitHub has given it up; use {@link Triggers#" + JavaName.member(replacement) + "}.";
  }
}
