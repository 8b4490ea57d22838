package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.TypedSite;
import io.github.penstock.expression.Syntax;
import io.github.penstock.finding.Risk;
import io.github.penstock.finding.Severity;
import java.util.List;
import java.util.Locale;

/**
 * A condition that looks for a value among some names looks in an array: in a text, a part of a name
 * is found too, and so is the empty text.
 */
final class UnsoundContains implements Rule {

  /** What whoever starts the workflow chooses. */
  private static final List<String> CHOSEN = List.of("env", "inputs", "github.actor",
      "github.base_ref", "github.head_ref", "github.ref", "github.ref_name", "github.sha",
      "github.triggering_actor");

  @Override
  public String id() {
    return "unsound-contains";
  }

  @Override
  public void check(Document document, Report report) {
    for (TypedSite site : document.typedSites()) {
      if (site.site().isCondition()) {
        site.site().trees().forEach(tree -> check(site, tree, report));
      }
    }
  }

  private static void check(TypedSite site, Syntax tree, Report report) {
    if (tree instanceof Syntax.Call call && call.function().equalsIgnoreCase("contains")
        && call.arguments().size() == 2
        && call.arguments().get(0) instanceof Syntax.StringLiteral text
        && isContext(call.arguments().get(1))) {
      report.add(site.problem(call, message(site, call, text)).as(Severity.SECURITY)
          .withRisk(risk(site.text(call.arguments().get(1)).toLowerCase(Locale.ROOT))));
    }
    tree.children().forEach(child -> check(site, child, report));
  }

  private static boolean isContext(Syntax tree) {
    return tree instanceof Syntax.Property || tree instanceof Syntax.Index
        || tree instanceof Syntax.Name;
  }

  private static String message(TypedSite site, Syntax.Call call, Syntax.StringLiteral text) {
    String item = site.text(call.arguments().get(1));
    return quote(item) + " is looked for inside the text " + quote(text.value())
        + ", where any part of it is found, also nothing; expected "
        + quote("contains(fromJSON('" + array(text.value()) + "'), " + item + ")");
  }

  private static String array(String text) {
    String[] names = text.strip().split("[\\s,;|]+");
    return "[\"" + String.join("\", \"", names) + "\"]";
  }

  private static Risk risk(String item) {
    for (String chosen : CHOSEN) {
      boolean below = !chosen.contains(".") && item.startsWith(chosen)
          && item.length() > chosen.length() && !Character.isLetter(item.charAt(chosen.length()));
      if (below || item.equals(chosen)) {
        return Risk.high(Risk.Level.HIGH);
      }
    }
    return Risk.informational(Risk.Level.HIGH);
  }
}
