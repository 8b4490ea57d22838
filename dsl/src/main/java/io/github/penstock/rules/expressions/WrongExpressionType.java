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

/** A value that is one expression gives what the key takes; GitHub turns no text into a number. */
final class WrongExpressionType implements Rule {

  private static final Type TEXT = Type.STRING;
  private static final Type COLLECTION = Type.OBJECT.or(Type.ARRAY);

  @Override
  public String id() {
    return "wrong-expression-type";
  }

  @Override
  public void check(Document document, Report report) {
    for (TypedSite site : document.typedSites()) {
      if (!site.site().isCondition() && site.isWhole()) {
        check(site, site.types().get(0), site.site().allowed().orElseThrow().gives(), report);
      }
    }
  }

  /**
   * A value that may be missing may never be there, so that nobody sees the mistake; a number where a
   * text is meant is printed.
   */
  private static void check(TypedSite site, Type type, Type expected, Report report) {
    Type given = type.isMaybe(Type.NULL) && !type.isAlways(Type.NULL) ? type.withoutNull() : type;
    if (!given.isMaybe(expected)) {
      Syntax tree = site.site().trees().get(0);
      Problem problem = site.problem(tree, message(site, tree, given, expected));
      boolean printed = given.isMaybe(Type.SCALAR) && expected.isMaybe(TEXT);
      report.add(given == type && !printed ? problem : problem.as(Severity.WARNING));
    }
  }

  private static String message(TypedSite site, Syntax tree, Type given, Type expected) {
    String text = site.text(tree);
    String key = site.site().place().key();
    return quote(text) + " is " + given + ", and " + (key.isEmpty() ? "the item" : quote(key))
        + " takes " + describe(expected)
        + mend(text, given, expected);
  }

  private static String mend(String text, Type given, Type expected) {
    if (given.isAlways(TEXT) && !expected.isMaybe(TEXT)) {
      return "; if it holds JSON, expected " + quote("fromJSON(" + text + ")");
    }
    return given.isMaybe(COLLECTION) && expected.isMaybe(TEXT)
        ? "; expected a part of it, or " + quote("toJSON(" + text + ")")
        : "";
  }

  private static String describe(Type expected) {
    String collections = (expected.isMaybe(Type.OBJECT) ? "an object" : "")
        + (expected.isMaybe(Type.OBJECT) && expected.isMaybe(Type.ARRAY) ? " or " : "")
        + (expected.isMaybe(Type.ARRAY) ? "an array" : "");
    if (expected.isAlways(Type.NUMBER.or(Type.BOOL)) || !expected.isMaybe(Type.SCALAR)) {
      return expected.toString();
    }
    return collections.isEmpty() ? "a string" : "a string or " + collections;
  }
}
