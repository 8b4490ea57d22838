package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.mend.Mend;
import io.github.penstock.repository.YamlFile;

/** Dependabot runs no code of the packages that it updates. */
final class DependabotExecution implements Rule {

  private static final String KEY = "insecure-external-code-execution";

  @Override
  public String id() {
    return "dependabot-execution";
  }

  @Override
  public void check(Document document, Report report) {
    if (document.kind() == YamlFile.Kind.DEPENDABOT) {
      for (Place update : document.root().items("updates")) {
        update.get(KEY).filter(value -> value.text().equals("allow"))
            .ifPresent(value -> report.add(Problem.security(Risk.high(Level.HIGH), value,
                quote(KEY) + " lets packages run their code with the registries' secrets;"
                    + " expected \"deny\"")
                .fix(Mend.called("remove " + quote(KEY))
                    .java("insecureExternalCodeExecution(ExternalCode.DENY)").remove(value))));
      }
    }
  }
}
