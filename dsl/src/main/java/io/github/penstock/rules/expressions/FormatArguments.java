package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.TypedSite;
import io.github.penstock.expression.Syntax;
import io.github.penstock.finding.Severity;
import io.github.penstock.types.TypeMistake.BadFormat;
import io.github.penstock.types.TypeMistake;
import java.util.Optional;

/** The text of a {@code format} has a place for each of its arguments, and no others. */
final class FormatArguments implements TypeRule {

  @Override
  public String id() {
    return "format-arguments";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, TypeMistake mistake) {
    if (!(mistake instanceof BadFormat bad)) {
      return Optional.empty();
    }
    Syntax.StringLiteral text = (Syntax.StringLiteral) bad.call().arguments().get(0);
    return Optional.of(site.problem(bad.at(), "text " + quote(text.value()) + " of \"format\" "
        + bad.problem()).as(bad.fatal() ? Severity.ERROR : Severity.WARNING));
  }
}
