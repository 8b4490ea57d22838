package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Site;
import io.github.penstock.document.StepScript;
import io.github.penstock.expression.Syntax;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** No text that somebody else writes is pasted into a script, where it becomes code. */
final class TemplateInjection implements Rule {

  @Override
  public String id() {
    return "template-injection";
  }

  @Override
  public void check(Document document, Report report) {
    AuthorSearch authors = new AuthorSearch(document);
    Map<Place, StepScript> scripts = new IdentityHashMap<>();
    for (Site site : document.sites()) {
      if (site.allowed().isPresent() && site.scope().step().isPresent()) {
        CodeInput.of(document, site, scripts)
            .ifPresent(code -> check(site, code, authors, report));
      }
    }
  }

  private static void check(Site site, CodeInput code, AuthorSearch authors, Report report) {
    for (Syntax tree : site.trees()) {
      boolean told = false;
      List<ValueFlow.Origin> origins = ValueFlow.of(tree);
      for (ValueFlow.Origin origin : origins) {
        Author author = authors.of(origin, site.scope());
        if (author != Author.NOBODY) {
          report.add(problem(site, code, origin, author));
          told = true;
        }
      }
      if (!told && !origins.isEmpty()) {
        report.add(problem(site, code, origins.get(0), Author.NOBODY));
      }
    }
  }

  private static Problem problem(Site site, CodeInput code, ValueFlow.Origin origin,
      Author author) {
    Syntax tree = origin.tree();
    String text = site.place().text().substring(tree.start(), tree.end());
    boolean variable = origin.context().startsWith("env.");
    return Problem.security(author.risk(), site.place(), quote(text) + " is pasted into the script "
        + author.reason() + "; expected " + (variable ? "" : "it in \"env\" and read as ")
        + quote(code.read(origin.context())))
        .at(tree.start(), tree.end())
        .onlyFor(author.listener())
        .help("a variable of \"env\" stays a text, whatever is in it; quote it in the script");
  }
}
