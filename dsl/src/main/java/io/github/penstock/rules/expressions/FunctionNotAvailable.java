package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.expression.ExpressionFunction;
import io.github.penstock.expression.Syntax;
import java.util.Optional;
import java.util.stream.Stream;

/** Status functions stand in conditions, {@code hashFiles} in steps. */
final class FunctionNotAvailable implements Rule {

  @Override
  public String id() {
    return "function-not-available";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return document.sites().stream().filter(site -> site.allowed().isPresent())
        .flatMap(site -> site.calls()
            .flatMap(call -> special(call).stream()
                .filter(function -> !site.allowed().orElseThrow().hasFunction(function.name()))
                .map(function -> Problem.error(site, call.start(),
                    call.start() + call.function().length(),
                    message(function, site.place().path())))));
  }

  private static Optional<ExpressionFunction> special(Syntax.Call call) {
    return ExpressionFunction.ALL.stream()
        .filter(function -> function.kind() != ExpressionFunction.Kind.PURE)
        .filter(function -> function.name().equalsIgnoreCase(call.function())).findFirst();
  }

  private static String message(ExpressionFunction function, String path) {
    String where = function.kind() == ExpressionFunction.Kind.STATUS
        ? "the \"if\" of a job or a step"
        : "a step";
    return "function " + quote(function.name()) + " is not available in " + quote(path)
        + "; expected it in " + where;
  }
}
