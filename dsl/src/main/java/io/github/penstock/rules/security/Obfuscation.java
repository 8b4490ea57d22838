package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Site;
import io.github.penstock.document.UsesReference;
import io.github.penstock.expression.Syntax;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.mend.JavaText;
import io.github.penstock.mend.Mend;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is used and what is computed is written the plain way: detours hide it from readers and
 * from checks.
 */
final class Obfuscation implements Rule {

  /** Functions whose value, for what is written down, is as well written down. */
  private static final Set<String> PURE = new HashSet<>(
      List.of("format", "contains", "startswith", "endswith", "tojson", "join"));

  @Override
  public String id() {
    return "obfuscation";
  }

  @Override
  public void check(Document document, Report report) {
    for (UsesReference use : document.references()) {
      if (use.isRepository() && hasDetour(use.name())) {
        Problem problem =
            Problem.security(Risk.low(Level.HIGH), use.place(), "the path of " + quote(use.name())
                + " has detours; expected it without empty parts, \".\" and \"..\"");
        report.add(straight(use.name()).map(path -> problem.fix(Mend.called("write " + quote(path))
            .java("uses(" + JavaText.literal(path + "@" + use.ref()) + ")")
            .replace(use.place(), 0, use.name().length(), path))).orElse(problem));
      }
    }
    for (Site site : document.sites()) {
      String text = site.place().text();
      if (site.allowed().isPresent() && mayBeOdd(text)) {
        site.trees().forEach(tree -> visit(site, tree, report));
      }
    }
  }

  /** The path without detours; none where it leaves its repository. */
  private static Optional<String> straight(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.split("/")) {
      if (part.equals("..")) {
        if (parts.size() < 3) {
          return Optional.empty();
        }
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  private static boolean mayBeOdd(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("([=!<>|&".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDetour(String name) {
    return name.contains("//") || name.contains("/./") || name.contains("/../")
        || name.endsWith("/") || name.endsWith("/.") || name.endsWith("/..");
  }

  private static void visit(Site site, Syntax tree, Report report) {
    if (!(tree instanceof Syntax.Literal) && isConstant(tree) && !site.isCondition()) {
      report.add(problem(site, tree, Risk.low(Level.HIGH),
          "always has the same value; expected that value"));
      return;
    }
    if (isThereAndBack(tree)) {
      report.add(problem(site, tree, Risk.low(Level.HIGH),
          "reads what it has just written; expected the value itself"));
      return;
    }
    if (tree instanceof Syntax.Index index && !(index.index() instanceof Syntax.Literal)
        && !isSecrets(index.target())) {
      report.add(problem(site, index.index(), Risk.informational(Level.LOW),
          "is a computed name; expected the name itself").onlyFor(Persona.PEDANTIC));
    }
    tree.children().forEach(child -> visit(site, child, report));
  }

  /** That is the business of {@link OverprovisionedSecrets}. */
  private static boolean isSecrets(Syntax target) {
    return target instanceof Syntax.Name name && name.name().equalsIgnoreCase("secrets");
  }

  private static boolean isConstant(Syntax tree) {
    if (tree instanceof Syntax.Call call) {
      return PURE.contains(call.function().toLowerCase(Locale.ROOT))
          && !call.arguments().isEmpty() && !isEscape(call) && haveConstants(call);
    }
    return tree instanceof Syntax.Literal || (tree instanceof Syntax.Comparison
        || tree instanceof Syntax.Logical || tree instanceof Syntax.Not) && haveConstants(tree);
  }

  private static boolean haveConstants(Syntax tree) {
    for (Syntax part : tree.children()) {
      if (!isConstant(part)) {
        return false;
      }
    }
    return true;
  }

  /** A text with braces that would be an expression elsewhere. */
  private static boolean isEscape(Syntax.Call call) {
    return call.arguments().get(0) instanceof Syntax.StringLiteral text
        && text.value().contains("{{");
  }

  private static boolean isThereAndBack(Syntax tree) {
    return tree instanceof Syntax.Call call && call.function().equalsIgnoreCase("fromJSON")
        && call.arguments().size() == 1
        && call.arguments().get(0) instanceof Syntax.Call inner
        && inner.function().equalsIgnoreCase("toJSON");
  }

  private static Problem problem(Site site, Syntax part, Risk risk, String what) {
    return Problem.security(risk, site.place(),
        quote(site.place().text().substring(part.start(), part.end())) + " " + what)
        .at(part.start(), part.end());
  }
}
