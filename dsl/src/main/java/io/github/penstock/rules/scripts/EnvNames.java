package io.github.penstock.rules.scripts;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.StepView;
import java.util.function.Consumer;

/** Goes through the variables that a document sets for its processes. */
final class EnvNames {

  private EnvNames() {}

  /** Those of the workflow, its jobs and its steps, which runners hand to every process. */
  static void forEach(Document document, Consumer<Place> variable) {
    if (document.isWorkflow()) {
      document.root().entries("env").forEach(variable);
    }
    for (JobView job : document.jobs()) {
      job.place().entries("env").forEach(variable);
    }
    for (StepView step : document.steps()) {
      step.place().entries("env").forEach(variable);
    }
  }

  /** Those of containers. */
  static void forEachOfContainers(Document document, Consumer<Place> variable) {
    document.action().place().get("runs").ifPresent(runs -> runs.entries("env").forEach(variable));
    for (JobView job : document.jobs()) {
      job.place().get("container")
          .ifPresent(container -> container.entries("env").forEach(variable));
      for (Place service : job.place().entries("services")) {
        service.entries("env").forEach(variable);
      }
    }
  }
}
