package io.github.penstock.check;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import java.util.stream.Stream;

/** A name that stands alone in an expression is a context. */
final class UnknownContext implements Rule {

  @Override
  public String id() {
    return "unknown-context";
  }

  @Override
  public Stream<Problem> check(Document document) {
    return document.uses().filter(use -> !Contexts.exists(use.context()))
        .map(use -> Problem.error(use.site(), use.start(), "unknown context "
            + quote(use.context())
            + expected(use.context(), use.site().allowed().orElseThrow().contexts())));
  }
}
