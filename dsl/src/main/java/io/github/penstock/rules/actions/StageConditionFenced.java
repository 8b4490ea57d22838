package io.github.penstock.rules.actions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.List;

/** The runner reads the conditions of an action's stages as they stand, without <code>${{ }}</code>. */
final class StageConditionFenced implements Rule {

  private static final List<String> CONDITIONS = List.of("pre-if", "post-if");

  @Override
  public String id() {
    return "stage-condition-fenced";
  }

  @Override
  public void check(Document document, Report report) {
    for (Place value : document.action().place().entries("runs")) {
      if (CONDITIONS.contains(value.key()) && value.isComputed()) {
        report.add(Problem.error(value, quote(value.key()) + " is " + quote(value.text())
            + "; expected the condition without \"${{ }}\", which the runner does not read there"));
      }
    }
  }
}
