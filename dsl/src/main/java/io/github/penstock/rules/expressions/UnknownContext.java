package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Allowed;
import io.github.penstock.document.ContextUse;
import io.github.penstock.document.Contexts;
import io.github.penstock.document.Document;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;

/** A name that stands alone in an expression is a context. */
final class UnknownContext implements Rule {

  @Override
  public String id() {
    return "unknown-context";
  }

  @Override
  public void check(Document document, Report report) {
    for (ContextUse use : document.uses()) {
      if (!Contexts.exists(use.context())) {
        report.add(use.error("unknown context " + quote(use.context()) + meant(use)));
      }
    }
  }

  /** Functions of conditions are easily written like names. */
  private static String meant(ContextUse use) {
    Allowed allowed = use.site().allowed().orElseThrow();
    return allowed.hasFunction(use.context())
        ? "; expected " + quote(use.context() + "()")
        : expected(use.context(), allowed.contexts());
  }
}
