package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import java.util.Optional;

/** A reusable workflow is called by a job, not by a step. */
final class WorkflowInStep implements Rule {

  private static final String FOLDER = ".github/workflows/";

  @Override
  public String id() {
    return "workflow-in-step";
  }

  @Override
  public void check(Document document, Report report) {
    for (StepView step : document.steps()) {
      Optional<Place> uses = step.uses();
      if (uses.isPresent() && isWorkflow(uses.get().text())) {
        report.add(Problem.error(uses.get(), "step uses " + quote(uses.get().text())
            + ", which is a reusable workflow; expected it as \"uses\" of a job"));
      }
    }
  }

  /** A folder below it may hold an action; a file of YAML is a workflow. */
  private static boolean isWorkflow(String uses) {
    if (!uses.contains(FOLDER)) {
      return false;
    }
    int at = uses.indexOf('@');
    String path = at < 0 ? uses : uses.substring(0, at);
    return path.endsWith(".yml") || path.endsWith(".yaml");
  }
}
