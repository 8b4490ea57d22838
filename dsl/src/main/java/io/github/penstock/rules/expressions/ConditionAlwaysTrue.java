package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Site;
import io.github.penstock.expression.ExpressionException;
import io.github.penstock.expression.ExpressionParser;
import io.github.penstock.expression.Syntax;
import io.github.penstock.expression.TemplatePart;
import io.github.penstock.mend.JavaText;
import io.github.penstock.mend.Mend;
import io.github.penstock.yaml.Scalar;
import java.util.Iterator;
import java.util.List;

/**
 * The condition is one expression. With text around {@code ${{ }}}, be it a line's end, GitHub makes a
 * text of it, and a text is true.
 */
final class ConditionAlwaysTrue implements Rule {

  @Override
  public String id() {
    return "condition-always-true";
  }

  @Override
  public void check(Document document, Report report) {
    for (Site site : document.sites()) {
      if (site.isCondition() && site.parts().size() > 1 && site.errors().isEmpty()) {
        report.add(problem(site));
      }
    }
  }

  private static Problem problem(Site site) {
    Problem problem = Problem.error(site.place(), message(site));
    String whole = whole(site);
    try {
      ExpressionParser.parse(whole);
      return problem
          .fix(Mend.called("write " + quote(whole)).java(JavaText.condition("when", whole))
              .set(site.place(), Scalar.text(whole)));
    } catch (ExpressionException e) {
      return problem;
    }
  }

  /** All of it as one expression; an operand that another operator could tear apart is put in brackets. */
  private static String whole(Site site) {
    StringBuilder whole = new StringBuilder();
    Iterator<Syntax> trees = site.trees().iterator();
    for (TemplatePart part : site.parts()) {
      if (part instanceof TemplatePart.Expression expression) {
        whole.append(staysWhole(expression, trees.next(), site.parts())
            ? expression.code()
            : "(" + expression.code() + ")");
      } else {
        whole.append(part.text().replace('\n', ' '));
      }
    }
    return whole.toString().strip();
  }

  /** Whether nothing beside it binds tighter than the operators in it. */
  private static boolean staysWhole(TemplatePart.Expression expression, Syntax tree,
      List<TemplatePart> parts) {
    int index = parts.indexOf(expression);
    String before = index == 0 ? "" : parts.get(index - 1).text().strip();
    String behind = index == parts.size() - 1 ? "" : parts.get(index + 1).text().strip();
    if (before.isEmpty() && behind.isEmpty()) {
      return true;
    }
    boolean loose = (before.isEmpty() || before.matches("(?s).*(&&|\\|\\||\\()"))
        && (behind.isEmpty() || behind.matches("(?s)(&&|\\|\\||\\)).*"));
    return loose ? !(tree instanceof Syntax.Logical) : !isOperation(tree);
  }

  private static boolean isOperation(Syntax tree) {
    return tree instanceof Syntax.Logical || tree instanceof Syntax.Comparison;
  }

  private static String message(Site site) {
    boolean spaces = site.parts().stream().filter(TemplatePart.Text.class::isInstance)
        .allMatch(part -> part.text().isBlank());
    boolean one = site.trees().size() == 1;
    String what = spaces && one
        ? "condition has white space around \"${{ }}\""
        : "condition has text around \"${{ }}\"";
    return what + " and is always true; expected the expression alone, without \"${{ }}\"";
  }
}
