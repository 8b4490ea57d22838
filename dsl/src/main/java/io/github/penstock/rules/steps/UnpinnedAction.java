package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import io.github.penstock.pins.Pins;

/** An action has a version: written, committed before, or from the catalog. */
final class UnpinnedAction implements Rule {

  @Override
  public String id() {
    return "unpinned-action";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      if (job.uses().isPresent() && isWorkflow(job.uses().get())) {
        check(document, job.uses().get(), report);
      }
    }
    for (StepView step : document.steps()) {
      if (step.uses().isPresent()) {
        check(document, step.uses().get(), report);
      }
    }
  }

  /** What is none is told by another rule. */
  private static boolean isWorkflow(Place uses) {
    String text = uses.text();
    return text.indexOf("/.github/workflows/") > text.indexOf('/') && !text.startsWith(".");
  }

  /** What names no action at all is {@link InvalidUses}'. */
  private static void check(Document document, Place uses, Report report) {
    String text = uses.text();
    if (text.indexOf('/') > 0 && Pins.isUnpinned(text) && !uses.isComputed()
        && !text.startsWith("../") && !text.contains("://")) {
      report.add(Problem.error(uses, "no version of " + quote(text)
          + " is known; expected "
          + (document.text().isPresent() ? "one behind \"@\"" : "it with at(\"v1\")")));
    }
  }
}
