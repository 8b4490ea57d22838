package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Site;
import io.github.penstock.expression.Syntax;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import java.util.Locale;
import java.util.Optional;

/** A part of a secret is not hidden in logs: GitHub hides only the whole text. */
final class UnredactedSecrets implements Rule {

  @Override
  public String id() {
    return "unredacted-secrets";
  }

  @Override
  public void check(Document document, Report report) {
    for (Site site : document.sites()) {
      if (site.allowed().isPresent() && mentions(site.place().text())) {
        site.calls().filter(call -> call.function().equalsIgnoreCase("fromJSON"))
            .forEach(call -> call.arguments().stream().filter(UnredactedSecrets::isSecret)
                .forEach(secret -> report.add(problem(site, call, secret))));
      }
    }
  }

  private static boolean mentions(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("fromjson") && lower.contains("secrets");
  }

  private static boolean isSecret(Syntax argument) {
    Optional<Syntax> target = argument instanceof Syntax.Property property
        ? Optional.of(property.target())
        : argument instanceof Syntax.Index index ? Optional.of(index.target()) : Optional.empty();
    return target.filter(at -> at instanceof Syntax.Name name
        && name.name().equalsIgnoreCase("secrets")).isPresent();
  }

  private static Problem problem(Site site, Syntax.Call call, Syntax secret) {
    return Problem.security(Risk.medium(Level.HIGH), site.place(),
        "parts of " + quote(site.place().text().substring(secret.start(), secret.end()))
            + " are not hidden in logs; expected one secret for each part")
        .at(call.start(), call.end());
  }
}
