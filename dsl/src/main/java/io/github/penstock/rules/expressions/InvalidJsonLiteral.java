package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.TypedSite;
import io.github.penstock.finding.Severity;
import io.github.penstock.types.TypeMistake.BadJson;
import io.github.penstock.types.TypeMistake;
import java.util.Optional;

/** A text that {@code fromJSON} reads is JSON. */
final class InvalidJsonLiteral implements TypeRule {

  @Override
  public String id() {
    return "invalid-json-literal";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, TypeMistake mistake) {
    return mistake instanceof BadJson bad
        ? Optional.of(site.problem(bad.at(), "text " + quote(bad.at().value())
            + " of \"fromJSON\" is no JSON: it " + bad.problem())
            .as(bad.fatal() ? Severity.ERROR : Severity.WARNING))
        : Optional.empty();
  }
}
