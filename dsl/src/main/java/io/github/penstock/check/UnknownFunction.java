package io.github.penstock.check;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

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
  public Stream<Problem> check(Document document) {
    return document.sites().stream().filter(site -> site.allowed().isPresent())
        .flatMap(site -> site.calls()
            .filter(call -> NAMES.stream().noneMatch(call.function()::equalsIgnoreCase))
            .map(call -> Problem.error(site, call.start(), "unknown function "
                + quote(call.function()) + expected(call.function(), NAMES))));
  }
}
