package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Contexts;
import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.stream.Stream;

/** A name that stands alone in an expression is a context. */
final class UnknownContext implements Rule {

  @Override
  public String id() {
    return "unknown-context";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return document.uses().stream().filter(use -> !Contexts.exists(use.context()))
        .map(use -> use.error("unknown context "
            + quote(use.context())
            + expected(use.context(), use.site().allowed().orElseThrow().contexts())));
  }
}
