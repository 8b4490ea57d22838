package io.github.penstock.rules.dependabot;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Severity;
import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.Optional;

/** An update asks of its ecosystem only what Dependabot can do for it. */
final class UnsupportedByEcosystem implements Rule {

  @Override
  public String id() {
    return "unsupported-by-ecosystem";
  }

  @Override
  public void check(Document document, Report report) {
    for (Place update : Updates.of(document)) {
      Optional<Mapping> facts = Updates.facts(Updates.ecosystem(update));
      if (facts.isPresent()) {
        groups(update, facts.get(), report);
        cooldown(update, facts.get(), report);
        strategy(update, facts.get(), report);
        key(update, "vendor", facts.get(), report);
        key(update, "insecure-external-code-execution", facts.get(), report);
      }
    }
  }

  private static void groups(Place update, Mapping facts, Report report) {
    if (facts.texts("supports").contains("group-dependency-type")) {
      return;
    }
    for (Place group : update.entries("groups")) {
      group.get("dependency-type").ifPresent(type -> report.add(
          unsupported(update, type, Updates.supporting("group-dependency-type"))));
    }
  }

  private static void cooldown(Place update, Mapping facts, Report report) {
    if (facts.text("cooldown-semver").filter("false"::equals).isEmpty()) {
      return;
    }
    for (Place days : update.entries("cooldown")) {
      if (days.key().startsWith("semver-")) {
        report.add(Problem.error(days, quote(days.key()) + " is not supported for ecosystem "
            + quote(Updates.ecosystem(update)) + "; expected \"default-days\"").atKey());
      }
    }
  }

  private static void strategy(Place update, Mapping facts, Report report) {
    List<String> known = facts.texts("versioning-strategies");
    Optional<Place> strategy = update.get("versioning-strategy");
    if (strategy.isEmpty() || known.contains(strategy.get().text())) {
      return;
    }
    String mend = known.isEmpty()
        ? "; expected an update without it"
        : expected(strategy.get().text(), known);
    report.add(Problem.error(strategy.get(), "versioning strategy "
        + quote(strategy.get().text()) + " is not supported for ecosystem "
        + quote(Updates.ecosystem(update)) + mend));
  }

  /** What is not supported is ignored. */
  private static void key(Place update, String key, Mapping facts, Report report) {
    if (!facts.texts("supports").contains(key)) {
      update.get(key).ifPresent(value -> report.add(
          unsupported(update, value, Updates.supporting(key)).as(Severity.WARNING)));
    }
  }

  private static Problem unsupported(Place update, Place value, List<String> supporting) {
    return Problem.error(value, quote(value.key()) + " is not supported for ecosystem "
        + quote(Updates.ecosystem(update)) + "; it is for "
        + String.join(", ", supporting.stream().map(each -> quote(each)).toList())).atKey();
  }
}
