package io.github.penstock.rules.dependabot;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.List;

/** A registry that an update uses is declared at the top of the file. */
final class UnknownRegistry implements Rule {

  private static final String ALL = "*";

  @Override
  public String id() {
    return "unknown-registry";
  }

  @Override
  public void check(Document document, Report report) {
    for (Place update : Updates.of(document)) {
      for (Place registry : update.texts("registries")) {
        List<String> declared = document.root().entries("registries").stream().map(Place::key)
            .toList();
        if (!registry.text().equals(ALL) && !declared.contains(registry.text())) {
          report.add(Problem.error(registry, Updates.describe(update) + " uses registry "
              + quote(registry.text()) + ", which the file does not declare"
              + (declared.isEmpty()
                  ? "; expected it under \"registries\" at the top of the file"
                  : expected(registry.text(), declared))));
        }
      }
    }
  }
}
