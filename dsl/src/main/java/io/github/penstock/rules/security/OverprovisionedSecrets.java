package io.github.penstock.rules.security;

import io.github.penstock.document.ContextUse;
import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;

/**
 * A step sees the secrets that it needs: the whole context, or a computed name, brings all of them
 * onto the runner.
 */
final class OverprovisionedSecrets implements Rule {

  @Override
  public String id() {
    return "overprovisioned-secrets";
  }

  @Override
  public void check(Document document, Report report) {
    for (ContextUse use : document.uses()) {
      if (use.context().equals("secrets") && use.names().isEmpty()) {
        String what = use.complete()
            ? "all secrets are"
            : "a secret is read by a name that is"
                + " computed, so all of them are";
        report.add(Problem.security(Risk.medium(Level.HIGH), use.site().place(),
            what + " brought onto the runner; expected the ones that are needed, by their names")
            .at(use.start(), use.start() + use.context().length()));
      }
    }
  }
}
