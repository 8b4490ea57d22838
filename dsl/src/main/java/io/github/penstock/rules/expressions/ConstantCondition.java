package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.TypedSite;
import io.github.penstock.expression.Syntax;
import io.github.penstock.finding.Severity;
import io.github.penstock.types.Type;

/**
 * A condition can be true and can be false. A literal switches a job or a step off on purpose; what
 * another mistake makes constant is told there.
 */
final class ConstantCondition implements Rule {

  @Override
  public String id() {
    return "constant-condition";
  }

  @Override
  public void check(Document document, Report report) {
    for (TypedSite site : document.typedSites()) {
      if (site.site().isCondition() && site.isWhole() && site.mistakes().isEmpty()) {
        Type type = site.types().get(0);
        if (type.isAlwaysTruthy() || type.isAlwaysFalsy()) {
          report.add(problem(site, type));
        }
      }
    }
  }

  private static Problem problem(TypedSite site, Type type) {
    Syntax tree = site.site().trees().get(0);
    String what = "condition " + quote(site.text(tree)) + " is always ";
    String message = type.isAlwaysFalsy()
        ? what + "false, so nothing that it guards ever runs; expected a condition that can be true"
        : what + "true" + because(type) + "; expected none, or one that can be false";
    return site.problem(tree, message)
        .as(tree instanceof Syntax.Literal ? Severity.ADVICE : Severity.WARNING);
  }

  private static String because(Type type) {
    return type.isAlways(Type.OBJECT.or(Type.ARRAY))
        ? ", as " + type + " counts as true even when it is empty"
        : "";
  }
}
