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

/** An expression inside a text gives a text: of an object or an array GitHub prints the kind alone. */
final class ObjectInText implements Rule {

  private static final Type NOT_PRINTED = Type.OBJECT.or(Type.ARRAY).or(Type.NULL);

  @Override
  public String id() {
    return "object-in-text";
  }

  @Override
  public void check(Document document, Report report) {
    for (TypedSite site : document.typedSites()) {
      if (!site.site().isCondition() && (!site.isWhole() || isText(site))) {
        check(site, report);
      }
    }
  }

  /** Whether the value is a text; one that is an object or an array there is refused. */
  private static boolean isText(TypedSite site) {
    return site.types().get(0).isAlways(Type.NULL)
        && site.site().allowed().orElseThrow().gives().isAlways(Type.SCALAR);
  }

  private static void check(TypedSite site, Report report) {
    for (int i = 0; i < site.types().size(); i++) {
      Type type = site.types().get(i);
      if (type.isAlways(NOT_PRINTED)) {
        report.add(problem(site, site.site().trees().get(i), type));
      }
    }
  }

  private static Problem problem(TypedSite site, Syntax tree, Type type) {
    String text = site.text(tree);
    return site.problem(tree, quote(text) + message(text, type)).as(Severity.WARNING);
  }

  private static String message(String text, Type type) {
    if (type.isAlways(Type.NULL)) {
      return " is null and prints nothing";
    }
    String join = type.isMaybe(Type.ARRAY) ? quote("join(" + text + ", ', ')") + " or " : "";
    return " is " + (type.isMaybe(Type.OBJECT) ? "an object" : "an array") + " and prints as "
        + (type.isMaybe(Type.OBJECT) ? "\"Object\"" : "\"Array\"") + "; expected " + join
        + quote("toJSON(" + text + ")");
  }
}
