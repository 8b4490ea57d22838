package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.CallUse;
import io.github.penstock.document.Document;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.expression.ExpressionFunction;
import java.util.List;

/** A function that is called is one of GitHub's. */
final class UnknownFunction implements Rule {

  @Override
  public String id() {
    return "unknown-function";
  }

  @Override
  public void check(Document document, Report report) {
    for (CallUse use : document.calls()) {
      if (use.function().isEmpty()) {
        String name = use.call().function();
        report.add(use.error("unknown function " + quote(name) + expected(name, names())));
      }
    }
  }

  private static List<String> names() {
    return ExpressionFunction.ALL.stream().map(ExpressionFunction::name).toList();
  }
}
