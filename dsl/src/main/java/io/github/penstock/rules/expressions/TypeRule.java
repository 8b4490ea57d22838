package io.github.penstock.rules.expressions;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.TypedSite;
import io.github.penstock.types.TypeMistake;
import java.util.Optional;

/** A rule that puts into words what the types of expressions tell. */
interface TypeRule extends Rule {

  @Override
  default void check(Document document, Report report) {
    for (TypedSite site : document.typedSites()) {
      for (TypeMistake mistake : site.mistakes()) {
        problem(document, site, mistake).ifPresent(report::add);
      }
    }
  }

  /** Empty where the mistake is that of another rule. */
  Optional<Problem> problem(Document document, TypedSite site, TypeMistake mistake);
}
