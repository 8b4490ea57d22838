package io.github.penstock.rules.expressions;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Site;
import io.github.penstock.expression.ExpressionException;
import io.github.penstock.expression.ExpressionParser;
import io.github.penstock.expression.Templates;
import java.util.Optional;

/** GitHub can read the expression, and it is not longer than it may be. */
final class InvalidExpression implements Rule {

  @Override
  public String id() {
    return "invalid-expression";
  }

  @Override
  public void check(Document document, Report report) {
    for (Site site : document.sites()) {
      if (site.allowed().isPresent()) {
        for (ExpressionException error : site.errors()) {
          report.add(
              Problem.error(site, error.offset(), error.offset() + 1, error.problem()));
        }
        tooLong(site).ifPresent(message -> report.add(Problem.error(site.place(), message)));
      }
    }
  }

  /** GitHub makes one expression of a text with templates, so all of it counts. */
  private static Optional<String> tooLong(Site site) {
    int templates = Templates.templateCount(site.parts());
    if (templates == 0 || site.parts().size() < 2) {
      return Optional.empty();
    }
    if (templates > Templates.MAX_TEMPLATES) {
      return Optional.of("text has " + templates + " expressions; expected at most "
          + Templates.MAX_TEMPLATES + ", or a value in \"env\" for several of them");
    }
    int length = Templates.packedLength(site.parts());
    return length <= ExpressionParser.MAX_LENGTH
        ? Optional.empty()
        : Optional.of("text with expressions has " + length + " characters for GitHub, which makes"
            + " one expression of it; expected at most " + ExpressionParser.MAX_LENGTH
            + ", or the values in \"env\"");
  }
}
