package io.github.penstock.rules.events;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.WorkflowView;
import java.util.Optional;

/** What starts after other workflows names them. */
final class WorkflowRunWithoutWorkflows implements Rule {

  @Override
  public String id() {
    return "workflow-run-without-workflows";
  }

  @Override
  public void check(Document document, Report report) {
    Optional<WorkflowView.Event> event = document.workflow().event("workflow_run");
    if (event.isEmpty()) {
      return;
    }
    Place place = event.get().place();
    if (place.has("workflow")) {
      return;
    }
    Optional<Place> workflows = place.get("workflows");
    if (workflows.isEmpty() || workflows.get().children().isEmpty() && !workflows.get().isText()) {
      report
          .add(Problem.warning(place, "\"workflow_run\" names no workflow, so none starts this one;"
              + " expected the names of workflows in \"workflows\""));
    }
  }
}
