package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.UsesReference;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The password of a registry is a secret. */
final class HardcodedContainerCredentials implements Rule {

  /** Actions that log in to registries. */
  private static final Set<String> LOGINS = new HashSet<>(
      List.of("docker/login-action", "redhat-actions/podman-login", "azure/docker-login"));

  @Override
  public String id() {
    return "hardcoded-container-credentials";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      job.place().get("container", "credentials", "password")
          .ifPresent(password -> check(password, "the container of " + job.describe(), report));
      for (Place service : job.place().entries("services")) {
        service.get("credentials", "password").ifPresent(password -> check(password,
            "service " + quote(service.key()) + " of " + job.describe(), report));
      }
    }
    for (UsesReference use : document.references()) {
      if (LOGINS.contains(use.repository())) {
        use.input("password").ifPresent(
            password -> check(password, "action " + quote(use.name()), report));
      }
    }
  }

  private static void check(Place password, String what, Report report) {
    if (!password.text().isBlank() && !password.isComputed()) {
      report.add(Problem.security(Risk.high(Level.HIGH), password, "the password for " + what
          + " is written down; expected a secret, such as \"${{ secrets.REGISTRY_PASSWORD }}\"")
          .help("whoever can read the file has the password: change it too"));
    }
  }
}
