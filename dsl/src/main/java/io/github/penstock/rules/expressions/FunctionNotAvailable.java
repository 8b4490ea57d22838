package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.CallUse;
import io.github.penstock.document.Document;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.expression.ExpressionFunction;
import java.util.Optional;

/** Status functions stand in conditions, {@code hashFiles} in steps. */
final class FunctionNotAvailable implements Rule {

  @Override
  public String id() {
    return "function-not-available";
  }

  @Override
  public void check(Document document, Report report) {
    for (CallUse use : document.calls()) {
      Optional<ExpressionFunction> function = use.function();
      if (function.isPresent() && function.get().kind() != ExpressionFunction.Kind.PURE
          && !use.site().allowed().orElseThrow().hasFunction(function.get().name())) {
        report.add(use.error(message(function.get(), use.site().place().path())));
      }
    }
  }

  private static String message(ExpressionFunction function, String path) {
    String where = function.kind() == ExpressionFunction.Kind.STATUS
        ? "the \"if\" of a job or a step"
        : "a step";
    return "function " + quote(function.name()) + " is not available in " + quote(path)
        + "; expected it in " + where;
  }
}
