package io.github.penstock.rules.events;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Optional;

/** A person who starts a workflow gives no more inputs than GitHub's form has room for. */
final class TooManyInputs implements Rule {

  /** See limits.yml. */
  private static final int MOST = 25;

  @Override
  public String id() {
    return "too-many-inputs";
  }

  @Override
  public void check(Document document, Report report) {
    Optional<Place> inputs =
        document.workflow().place().get("on", "workflow_dispatch", "inputs");
    int count = inputs.isPresent() ? inputs.get().entries().size() : 0;
    if (count > MOST) {
      report.add(Problem.error(inputs.get(), "\"workflow_dispatch\" has " + count
          + " inputs; expected at most " + MOST));
    }
  }
}
