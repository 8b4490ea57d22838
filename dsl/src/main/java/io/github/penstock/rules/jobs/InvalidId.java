package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import io.github.penstock.document.WorkflowView;
import java.util.List;

/** An id is a name that GitHub can use in expressions. */
final class InvalidId implements Rule {

  /** See limits.yml. */
  private static final int MAX_LENGTH = 99;

  @Override
  public String id() {
    return "invalid-id";
  }

  @Override
  public void check(Document document, Report report) {
    WorkflowView workflow = document.workflow();
    checkKeys("input", workflow.inputs(), report);
    checkKeys("secret", workflow.declared("workflow_call", "secrets"), report);
    checkKeys("output", workflow.declared("workflow_call", "outputs"), report);
    for (JobView job : workflow.jobs()) {
      if (!isId(job.id())) {
        report.add(Problem.error(job.place(), message("job id", job.id())).atKey());
      }
      checkKeys("output", job.place().entries("outputs"), report);
    }
    for (StepView step : document.steps()) {
      if (step.id().isPresent() && !isId(step.id().get().text())) {
        Place id = step.id().get();
        report.add(Problem.error(id, message("step id", id.text())));
      }
    }
  }

  private static void checkKeys(String kind, List<Place> declared, Report report) {
    for (Place place : declared) {
      if (!isName(place.key())) {
        report.add(Problem.error(place, message(kind, place.key())).atKey());
      }
    }
  }

  private static boolean isId(String id) {
    return isName(id) && !id.startsWith("__") && id.length() <= MAX_LENGTH;
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean first = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!first && (i == 0 || c != '-' && (c < '0' || c > '9'))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static String message(String kind, String name) {
    String start = kind + " " + quote(name);
    if (!isName(name)) {
      return start
          + " is not a name; expected a letter or \"_\", then letters, digits, \"-\" and \"_\"";
    }
    return name.startsWith("__")
        ? start + " starts with \"__\", which GitHub keeps for itself; expected another start"
        : start + " has " + name.length() + " characters; expected at most " + MAX_LENGTH;
  }
}
