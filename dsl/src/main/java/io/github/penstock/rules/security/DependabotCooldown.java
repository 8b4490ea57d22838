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
import io.github.penstock.yaml.Scalar;
import java.util.Optional;

/**
 * Dependabot waits some days before it proposes a release: most that are harmful are found out in
 * the first days. Security updates do not wait.
 */
final class DependabotCooldown implements Rule {

  private static final int FEWEST_DAYS = 7;

  @Override
  public String id() {
    return "dependabot-cooldown";
  }

  @Override
  public void check(Document document, Report report) {
    if (document.kind() == YamlFile.Kind.DEPENDABOT) {
      for (Place update : document.root().items("updates")) {
        if (isSound(update) && !isForSecurityOnly(update)) {
          check(update, report);
        }
      }
    }
  }

  /** What is none, other rules tell. */
  private static boolean isSound(Place update) {
    return update.isMapping() && update.has("package-ecosystem")
        && update.get("cooldown").filter(cooldown -> !cooldown.isMapping()).isEmpty();
  }

  private static boolean isForSecurityOnly(Place update) {
    return update.get("open-pull-requests-limit").filter(limit -> limit.text().equals("0"))
        .isPresent();
  }

  private static void check(Place update, Report report) {
    Optional<Place> cooldown = update.get("cooldown");
    Optional<Place> days = cooldown.flatMap(place -> place.get("default-days"));
    if (days.isPresent()) {
      int number = number(days.get().text());
      if (number < FEWEST_DAYS) {
        report.add(problem(days.get(), "the cooldown is " + days.get().text()
            + " days; expected at least " + FEWEST_DAYS)
            .fix(mend().set(days.get(), Scalar.of(FEWEST_DAYS))));
      }
    } else {
      report.add(problem(cooldown.orElse(update), "updates of "
          + quote(update.get("package-ecosystem").orElseThrow().text()) + " "
          + (cooldown.isEmpty() ? "have no cooldown" : "have a cooldown without \"default-days\"")
          + "; expected \"default-days\" of at least " + FEWEST_DAYS + " in \"cooldown\"")
          .fix(mend().addBelow(update, "cooldown", "default-days",
              Scalar.of(FEWEST_DAYS))));
    }
  }

  private static Mend mend() {
    return Mend.called("set \"default-days\" of \"cooldown\" to " + FEWEST_DAYS)
        .java("cooldown(Cooldown.days(" + FEWEST_DAYS + "))");
  }

  /** More than enough where it is no number: another rule says so. */
  private static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return FEWEST_DAYS;
    }
  }

  private static Problem problem(Place place, String message) {
    return Problem.security(Risk.medium(Level.HIGH), place, message);
  }
}
