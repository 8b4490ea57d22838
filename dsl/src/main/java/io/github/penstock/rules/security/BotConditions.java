package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Site;
import io.github.penstock.expression.Operator;
import io.github.penstock.expression.Syntax;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.mend.JavaText;
import io.github.penstock.mend.Mend;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who started a run tells nothing about whose code it runs: after a push of its own, a bot is the
 * actor of what a stranger wrote, and the other way round.
 */
final class BotConditions implements Rule {

  private static final List<String> NAMES = List.of("github.actor", "github.triggering_actor",
      "github.event.pull_request.sender.login", "github.event.sender.login");

  private static final List<String> IDS = List.of("github.actor_id",
      "github.event.pull_request.sender.id", "github.event.sender.id");

  private static final String AUTHOR = "github.event.pull_request.user.login";

  private static final List<String> PULL_REQUESTS = List.of("pull_request", "pull_request_target");

  /** Of Dependabot, its preview, Renovate, GitHub Actions. */
  private static final Set<String> KNOWN_IDS =
      new HashSet<>(List.of("49699333", "27856297", "29139614", "41898282"));

  @Override
  public String id() {
    return "bot-conditions";
  }

  @Override
  public void check(Document document, Report report) {
    if (!document.isWorkflow()) {
      return;
    }
    for (Site site : document.sites()) {
      if (site.isCondition() && mayNameBot(site.place().text())) {
        boolean alone = site.trees().size() == 1;
        Visit visit = new Visit(document, site, report);
        site.trees().forEach(tree -> visit.tree(tree, alone));
      }
    }
  }

  private static boolean mayNameBot(String text) {
    return text.contains("[bot]") || KNOWN_IDS.stream().anyMatch(text::contains);
  }

  /** The conditions of one place. */
  private record Visit(Document document, Site site, Report report) {

    void tree(Syntax tree, boolean decides) {
      if (tree instanceof Syntax.Logical logical) {
        boolean or = logical.operator() == Operator.OR;
        logical.operands().forEach(each -> tree(each, decides && or));
      } else if (tree instanceof Syntax.Comparison comparison
          && comparison.operator() == Operator.EQUAL) {
        comparison(comparison, decides);
      }
    }

    private void comparison(Syntax.Comparison comparison, boolean decides) {
      boolean swapped = comparison.left() instanceof Syntax.Literal;
      Syntax reference = swapped ? comparison.right() : comparison.left();
      Syntax value = swapped ? comparison.left() : comparison.right();
      String context = ContextText.of(reference);
      if (isBot(context, value)) {
        Problem problem = Problem
            .security(Risk.high(decides ? Level.HIGH : Level.MEDIUM), site.place(),
                quote(context)
                    + " is whoever acted last, so strangers can have a bot's name here; expected"
                    + " \"github.event.pull_request.user.login\"")
            .at(comparison.start(), comparison.end())
            .help(
                "and \"github.repository == github.event.pull_request.head.repo.full_name\" where a"
                    + " bot pushes to the repository itself");
        report.add(NAMES.contains(context) && isForPullRequests(document)
            && !site.place().text().contains(AUTHOR)
                ? problem.fix(Mend.called("compare " + quote(AUTHOR))
                    .java(JavaText.condition("when", mended(reference)))
                    .replace(site.place(), reference.start(), reference.end(), AUTHOR))
                : problem);
      }
    }

    /** The condition with the author in place of whoever acted. */
    private String mended(Syntax reference) {
      String text = site.place().text();
      String changed =
          text.substring(0, reference.start()) + AUTHOR + text.substring(reference.end());
      return changed.replaceAll("\\$\\{\\{\\s*|\\s*\\}\\}", "").strip();
    }
  }

  /** Whether every run has a pull request, and so an author of it. */
  private static boolean isForPullRequests(Document document) {
    Optional<Place> on = document.root().get("on");
    List<String> events = new ArrayList<>();
    on.ifPresent(place -> {
      events.addAll(place.keys());
      document.root().texts("on").forEach(event -> events.add(event.text()));
    });
    return !events.isEmpty() && PULL_REQUESTS.containsAll(events);
  }

  private static boolean isBot(String context, Syntax value) {
    if (value instanceof Syntax.StringLiteral text) {
      return NAMES.contains(context) && text.value().endsWith("[bot]")
          || IDS.contains(context) && KNOWN_IDS.contains(text.value());
    }
    return value instanceof Syntax.NumberLiteral number && IDS.contains(context)
        && KNOWN_IDS.contains(number.source());
  }
}
