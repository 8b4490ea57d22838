package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;

/** A called workflow gets the secrets that it needs, not all. */
final class SecretsInherit implements Rule {

  @Override
  public String id() {
    return "secrets-inherit";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      if (job.uses().isPresent()) {
        job.place().get("secrets").filter(secrets -> secrets.text().equals("inherit"))
            .ifPresent(secrets -> report.add(Problem.security(Risk.medium(Level.HIGH), secrets,
                job.describe() + " hands all secrets to " + quote(job.uses().get().text())
                    + "; expected those that it needs, one by one")));
      }
    }
  }
}
