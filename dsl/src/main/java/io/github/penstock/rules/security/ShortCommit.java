package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.UsesReference;

/** A commit is named by its whole hash: GitHub does not find it by a part. */
final class ShortCommit implements Rule {

  @Override
  public String id() {
    return "short-commit";
  }

  @Override
  public void check(Document document, Report report) {
    for (UsesReference use : document.references()) {
      if (use.isShortCommit()) {
        report.add(Problem
            .warning(use.place(), quote(use.ref()) + " looks like a part of a commit's"
                + " hash, by which GitHub finds no commit; expected all 40 digits")
            .at(use.name().length() + 1, use.place().text().length()));
      }
    }
  }
}
