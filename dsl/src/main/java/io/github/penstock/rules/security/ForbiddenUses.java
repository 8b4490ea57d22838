package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.UsesReference;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.repository.ActionPattern;
import io.github.penstock.repository.Configuration;
import java.util.List;
import java.util.Optional;

/** What is used is what the configuration allows. */
final class ForbiddenUses implements Rule {

  @Override
  public String id() {
    return "forbidden-uses";
  }

  @Override
  public void check(Document document, Report report) {
    List<ActionPattern> allowed = document.configuration().allowedActions();
    List<ActionPattern> forbidden = document.configuration().forbiddenActions();
    if (allowed.isEmpty() && forbidden.isEmpty()) {
      return;
    }
    for (UsesReference use : document.references()) {
      if (use.isRepository()) {
        check(use, allowed, forbidden, report);
      }
    }
  }

  private static void check(UsesReference use, List<ActionPattern> allowed,
      List<ActionPattern> forbidden, Report report) {
    String text = use.place().text();
    Optional<ActionPattern> match =
        forbidden.stream().filter(pattern -> pattern.matches(text)).findFirst();
    if (match.isPresent()) {
      report.add(problem(use, "is forbidden by " + quote(match.get().text()) + " in "
          + quote(Configuration.PATH) + "; expected another one"));
    } else if (!allowed.isEmpty() && allowed.stream().noneMatch(each -> each.matches(text))) {
      report
          .add(problem(use, "is not allowed by " + quote(Configuration.PATH) + expected(use.name(),
              allowed.stream().map(ActionPattern::text).toList())));
    }
  }

  private static Problem problem(UsesReference use, String what) {
    return Problem.security(Risk.high(Level.HIGH), use.place(), quote(use.name()) + " " + what);
  }
}
