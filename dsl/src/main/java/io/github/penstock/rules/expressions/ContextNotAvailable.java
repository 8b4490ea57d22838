package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.list;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Allowed;
import io.github.penstock.document.ContextUse;
import io.github.penstock.document.Contexts;
import io.github.penstock.document.Document;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Site;
import java.util.HashSet;
import java.util.Set;

/** A context is used only where GitHub has filled it. */
final class ContextNotAvailable implements Rule {

  @Override
  public String id() {
    return "context-not-available";
  }

  @Override
  public void check(Document document, Report report) {
    for (Site site : document.sites()) {
      if (site.allowed().isPresent()) {
        check(site, site.allowed().get(), report);
      }
    }
  }

  private static void check(Site site, Allowed allowed, Report report) {
    Set<String> told = new HashSet<>();
    for (ContextUse use : site.uses()) {
      if (!allowed.hasContext(use.context()) && Contexts.exists(use.context())
          && told.add(use.context())) {
        report.add(use.error("context " + quote(use.context()) + " is not available in "
            + quote(site.place().path()) + "; expected one of " + list(allowed.contexts())));
      }
    }
  }
}
