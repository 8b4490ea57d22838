package io.github.penstock.rules.expressions;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Site;
import io.github.penstock.expression.TemplatePart;

/**
 * The condition is one expression. With text around {@code ${{ }}}, be it a line's end, GitHub makes a
 * text of it, and a text is true.
 */
final class ConditionAlwaysTrue implements Rule {

  @Override
  public String id() {
    return "condition-always-true";
  }

  @Override
  public void check(Document document, Report report) {
    for (Site site : document.sites()) {
      if (site.isCondition() && site.parts().size() > 1 && site.errors().isEmpty()) {
        report.add(Problem.error(site.place(), message(site)));
      }
    }
  }

  private static String message(Site site) {
    boolean spaces = site.parts().stream().filter(TemplatePart.Text.class::isInstance)
        .allMatch(part -> part.text().isBlank());
    boolean one = site.trees().size() == 1;
    String what = spaces && one
        ? "condition has white space around \"${{ }}\""
        : "condition has text around \"${{ }}\"";
    return what + " and is always true; expected the expression alone, without \"${{ }}\"";
  }
}
