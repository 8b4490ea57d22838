package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.UsesReference;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;

/**
 * A token of a GitHub app may do what the job needs, where it needs it, and no longer than the
 * job.
 */
final class GithubApp implements Rule {

  @Override
  public String id() {
    return "github-app";
  }

  @Override
  public void check(Document document, Report report) {
    for (UsesReference use : document.references()) {
      if (use.repository().equals("actions/create-github-app-token") && use.step().isPresent()) {
        check(use, report);
      }
    }
  }

  private static void check(UsesReference use, Report report) {
    use.input("skip-token-revoke").or(() -> use.input("skip_token_revoke"))
        .filter(place -> isSet(place.text()))
        .ifPresent(
            place -> report.add(problem(place, "the token of the app lives on when the job has"
                + " ended; expected no \"skip-token-revoke\"")));
    use.input("owner").filter(place -> use.input("repositories").isEmpty())
        .ifPresent(
            owner -> report.add(problem(owner, "the token of the app reaches all repositories"
                + " of " + quote(owner.text()) + "; expected \"repositories\" beside \"owner\"")));
    boolean limited = use.step().orElseThrow().place().entries("with").stream()
        .anyMatch(input -> input.key().startsWith("permission-"));
    if (!limited && !use.step().orElseThrow().place().get("with").filter(Place::isComputed)
        .isPresent()) {
      report
          .add(problem(use.place(), "the token of the app may do all that the app may; expected the"
              + " permissions that the job needs, such as \"permission-contents: read\""));
    }
  }

  private static boolean isSet(String value) {
    return !value.isBlank() && !value.strip().equalsIgnoreCase("false") && !value.contains("${{");
  }

  private static Problem problem(Place place, String message) {
    return Problem.security(Risk.high(Level.HIGH), place, message);
  }
}
