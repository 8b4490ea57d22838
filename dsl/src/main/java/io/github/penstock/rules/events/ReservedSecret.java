package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;

/** A workflow that is called does not ask for the token that it always has. */
final class ReservedSecret implements Rule {

  @Override
  public String id() {
    return "reserved-secret";
  }

  @Override
  public void check(Document document, Report report) {
    for (Place secret : document.workflow().declared("workflow_call", "secrets")) {
      if (secret.key().equalsIgnoreCase("GITHUB_TOKEN")) {
        report.add(Problem.error(secret, "secret " + quote(secret.key())
            + " has a name that GitHub keeps for the token that every run has;"
            + " expected another name, or \"secrets.GITHUB_TOKEN\" without declaring it").atKey());
      }
    }
  }
}
