package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.expression.ExpressionFunction;
import java.util.List;
import java.util.stream.Stream;

/** A function that is called is one of GitHub's. */
final class UnknownFunction implements Rule {

  private static final List<String> NAMES =
      ExpressionFunction.ALL.stream().map(ExpressionFunction::name).toList();

  @Override
  public String id() {
    return "unknown-function";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return document.sites().stream().filter(site -> site.allowed().isPresent())
        .flatMap(site -> site.calls()
            .filter(call -> NAMES.stream().noneMatch(call.function()::equalsIgnoreCase))
            .map(call -> Problem.error(site, call.start(), call.start() + call.function().length(),
                "unknown function "
                    + quote(call.function()) + expected(call.function(), NAMES))));
  }
}
