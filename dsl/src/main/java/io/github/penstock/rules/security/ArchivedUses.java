package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Table;
import io.github.penstock.document.UsesReference;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What is used is still looked after: nobody mends a repository that is archived. */
final class ArchivedUses implements Rule {

  @Override
  public String id() {
    return "archived-uses";
  }

  @Override
  public void check(Document document, Report report) {
    for (UsesReference use : document.references()) {
      if (use.isRepository() && Archived.REPOSITORIES.containsKey(use.repository())) {
        report.add(problem(use));
      }
    }
  }

  private static Problem problem(UsesReference use) {
    String better = Archived.REPOSITORIES.get(use.repository());
    return Problem.security(Risk.medium(Level.MEDIUM), use.place(),
        "repository " + quote(use.repository()) + " is archived: nobody mends what is found in it; "
            + "expected " + (better.isEmpty() ? "one that is looked after" : better));
  }

  /** The table archived-actions.yml; read when the first file uses an action. */
  private static final class Archived {

    private static final Map<String, String> REPOSITORIES = new HashMap<>();

    static {
      for (Mapping.Entry row : Table.read("archived-actions").mapping("archived").entries()) {
        String better = row.value() instanceof Scalar scalar ? scalar.value() : "";
        boolean words = better.isEmpty() || better.contains(" ");
        REPOSITORIES.put(row.name().toLowerCase(Locale.ROOT), words ? better : quote(better));
      }
    }
  }
}
