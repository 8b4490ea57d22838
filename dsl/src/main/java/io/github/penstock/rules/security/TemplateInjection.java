package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Site;
import io.github.penstock.expression.Syntax;
import io.github.penstock.finding.Fix;
import io.github.penstock.finding.Persona;
import java.util.List;
import java.util.Optional;

/** No text that somebody else writes is pasted into a script, where it becomes code. */
final class TemplateInjection implements Rule {

  @Override
  public String id() {
    return "template-injection";
  }

  @Override
  public void check(Document document, Report report) {
    AuthorSearch authors = new AuthorSearch(document);
    for (Site site : document.sites()) {
      if (site.allowed().isPresent() && site.scope().step().isPresent()) {
        Optional<CodeInput> code = CodeInput.of(site);
        if (code.isPresent()) {
          check(document, site, code.get(), authors, report);
        }
      }
    }
  }

  private static void check(Document document, Site site, CodeInput code, AuthorSearch authors,
      Report report) {
    for (Syntax tree : site.trees()) {
      boolean told = false;
      List<ValueFlow.Origin> origins = ValueFlow.of(tree);
      for (ValueFlow.Origin origin : origins) {
        Author author = authors.of(origin, site.scope());
        if (author != Author.NOBODY) {
          report.add(problem(document, site, code, origin, author));
          told = true;
        }
      }
      if (!told && !origins.isEmpty() && report.isHeardBy(Persona.PEDANTIC)) {
        report.add(problem(document, site, code, origins.get(0), Author.NOBODY));
      }
    }
  }

  private static Problem problem(Document document, Site site, CodeInput code,
      ValueFlow.Origin origin,
      Author author) {
    Syntax tree = origin.tree();
    String text = site.place().text().substring(tree.start(), tree.end());
    boolean variable = origin.context().startsWith("env.");
    Problem problem = Problem
        .security(author.risk(), site.place(), quote(text) + " is pasted into the script "
            + author.reason() + "; expected " + (variable ? "" : "it in \"env\" and read as ")
            + quote(code.read(document, origin.context())))
        .at(tree.start(), tree.end())
        .onlyFor(author.listener())
        .help("a variable of \"env\" stays a text, whatever is in it; quote it in the script");
    if (author == Author.NOBODY) {
      return problem;
    }
    Optional<Fix> fix = code.isJavaScript()
        ? VariableFix.ofJavaScript(site, tree.start(), origin.context())
        : code.script(document)
            .flatMap(script -> VariableFix.of(site, script, tree.start(), origin.context()));
    return fix.map(problem::fix).orElse(problem);
  }
}
