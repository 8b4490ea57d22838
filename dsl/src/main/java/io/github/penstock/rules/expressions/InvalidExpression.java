package io.github.penstock.rules.expressions;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Site;
import io.github.penstock.expression.ExpressionParser;
import io.github.penstock.expression.TemplatePart;
import java.util.Optional;
import java.util.stream.Stream;

/** GitHub can read the expression, and it is not longer than it may be. */
final class InvalidExpression implements Rule {

  @Override
  public String id() {
    return "invalid-expression";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return document.sites().stream().filter(site -> site.allowed().isPresent())
        .flatMap(site -> Stream.concat(
            site.errors().stream()
                .map(error -> Problem.error(site, error.offset(), error.offset() + 1,
                    error.problem())),
            tooLong(site).stream().map(message -> Problem.error(site.place(), message))));
  }

  /**
   * GitHub makes one expression of a text with templates, {@code format('...{0}...', ...)}: so the
   * length of all of it counts.
   */
  private static Optional<String> tooLong(Site site) {
    boolean whole = site.parts().size() < 2;
    int length = "format('')".length();
    for (TemplatePart part : site.parts()) {
      length += part instanceof TemplatePart.Expression expression
          ? expression.code().length() + "{0}, ".length()
          : quotedLength(part.text());
    }
    return whole || length <= ExpressionParser.MAX_LENGTH
        ? Optional.empty()
        : Optional.of("text with expressions has " + length + " characters for GitHub, which makes"
            + " one expression of it; expected at most " + ExpressionParser.MAX_LENGTH
            + ", or the values in \"env\"");
  }

  private static int quotedLength(String text) {
    return text.length()
        + (int) text.chars().filter(c -> c == '\'' || c == '{' || c == '}').count();
  }
}
