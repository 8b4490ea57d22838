package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Optional;

/** Credentials of a registry are a name and a password. */
final class IncompleteCredentials implements Rule {

  @Override
  public String id() {
    return "incomplete-credentials";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      job.place().get("container").ifPresent(container -> check(container, report));
      for (Place service : job.place().entries("services")) {
        check(service, report);
      }
    }
  }

  private static void check(Place container, Report report) {
    Optional<Place> credentials = container.get("credentials").filter(Place::isMapping);
    if (credentials.isEmpty()) {
      return;
    }
    boolean name = credentials.get().has("username");
    if (name != credentials.get().has("password")) {
      String missing = name ? "password" : "username";
      report.add(Problem.warning(credentials.get(), "credentials of " + quote(container.key())
          + " have no " + quote(missing) + ", so the runner does not log in; expected "
          + "\"username\" and \"password\"").atKey());
    }
  }
}
