package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.CallUse;
import io.github.penstock.document.Document;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Site;
import io.github.penstock.expression.ExpressionFunction;
import java.util.Optional;

/** A function gets as many arguments as it takes. */
final class WrongArgumentCount implements Rule {

  @Override
  public String id() {
    return "wrong-argument-count";
  }

  @Override
  public void check(Document document, Report report) {
    for (CallUse use : document.calls()) {
      int count = use.call().arguments().size();
      Optional<ExpressionFunction> function = use.function();
      if (function.isPresent() && !fits(use.site(), function.get(), count)) {
        report.add(use.error("function " + quote(function.get().name()) + " has " + count
            + (count == 1 ? " argument" : " arguments") + "; expected "
            + expected(use.site(), function.get())));
      }
    }
  }

  private static boolean fits(Site site, ExpressionFunction function, int count) {
    return count >= function.least() && count <= most(site, function)
        && (!isCase(function) || count % 2 == 1);
  }

  /** Only the condition of a job asks for jobs by their ids. */
  private static int most(Site site, ExpressionFunction function) {
    boolean status = function.kind() == ExpressionFunction.Kind.STATUS;
    boolean job = site.scope().job().isPresent() && site.scope().step().isEmpty();
    return status && !job ? 0 : function.most();
  }

  private static boolean isCase(ExpressionFunction function) {
    return function.name().equals("case");
  }

  private static String expected(Site site, ExpressionFunction function) {
    int most = most(site, function);
    if (isCase(function)) {
      return "3, 5, 7 and so on";
    }
    if (function.least() == most) {
      return most == 0 ? "none" : Integer.toString(most);
    }
    return most == ExpressionFunction.MANY
        ? "at least " + function.least()
        : function.least() + " to " + most;
  }
}
