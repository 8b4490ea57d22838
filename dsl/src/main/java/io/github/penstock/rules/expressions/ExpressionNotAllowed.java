package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Site;
import java.util.List;

/**
 * Expressions stand only where GitHub reads them. A key that nobody knows is not this rule's business:
 * it may be newer than the table.
 */
final class ExpressionNotAllowed implements Rule {

  private static final List<String> PLAIN_KEYS = List.of("id", "uses", "shell", "needs", "wait",
      "cancel", "background", "using", "image", "main", "pre", "post", "description", "required",
      "author");

  /** What lies below these has no expressions but where the table says so. */
  private static final List<String> PLAIN_PARTS =
      List.of("on", "permissions", "defaults", "branding");

  @Override
  public String id() {
    return "expression-not-allowed";
  }

  @Override
  public void check(Document document, Report report) {
    for (Site site : document.sites()) {
      if (site.allowed().isEmpty() && isPlain(site.place())) {
        report.add(Problem.error(site.place(),
            quote(site.place().path()) + " takes no expression; expected a plain value"));
      }
    }
  }

  private static boolean isPlain(Place place) {
    return place.lineage().noneMatch(Place::isRaw)
        && (place.lineage().limit(2).anyMatch(each -> PLAIN_KEYS.contains(each.key()))
            || place.lineage().anyMatch(each -> PLAIN_PARTS.contains(each.key()))
            || place.path().equals("name"));
  }
}
