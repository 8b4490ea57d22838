package io.github.penstock.check;

import static io.github.penstock.check.Wording.quote;

import java.util.stream.Stream;

/** Expressions stand only where GitHub reads them. */
final class ExpressionNotAllowed implements Rule {

  @Override
  public String id() {
    return "expression-not-allowed";
  }

  @Override
  public Stream<Problem> check(Document document) {
    return document.sites().stream().filter(site -> site.allowed().isEmpty())
        .map(site -> Problem.error(site.place(),
            quote(site.place().path()) + " takes no expression; expected a plain value"));
  }
}
