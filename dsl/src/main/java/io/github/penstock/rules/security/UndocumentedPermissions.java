package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;

/** Whoever reads a permission reads also what it is for. */
final class UndocumentedPermissions implements Rule {

  @Override
  public String id() {
    return "undocumented-permissions";
  }

  @Override
  public void check(Document document, Report report) {
    if (report.isHeardBy(Persona.PEDANTIC)) {
      check(document.root(), report);
      document.jobs().forEach(job -> check(job.place(), report));
    }
  }

  private static void check(Place owner, Report report) {
    for (Place scope : owner.entries("permissions")) {
      boolean plain = scope.key().equals("contents") && scope.text().equals("read");
      if (!plain && !scope.text().equals("none") && !isExplained(scope)) {
        report.add(Problem.security(Risk.low(Level.HIGH), scope, "nobody says what permission "
            + quote(scope.key() + ": " + scope.text()) + " is for; expected a comment behind it")
            .onlyFor(Persona.PEDANTIC));
      }
    }
  }

  private static boolean isExplained(Place scope) {
    return scope.comments().anyMatch(comment -> !comment.isBlank());
  }
}
