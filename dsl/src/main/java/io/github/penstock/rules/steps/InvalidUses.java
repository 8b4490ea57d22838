package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.UsesReference;

/**
 * What a step uses is an action of a repository at a version, one of this repository, or an image. A
 * name that lacks only its version is {@link UnpinnedAction}'s.
 */
final class InvalidUses implements Rule {

  @Override
  public String id() {
    return "invalid-uses";
  }

  @Override
  public void check(Document document, Report report) {
    for (UsesReference use : document.references()) {
      if (use.step().isPresent()) {
        use.mistake().ifPresent(mistake -> report.add(
            Problem.error(use.place(), quote(use.place().text()) + " " + mistake)));
      }
    }
  }
}
