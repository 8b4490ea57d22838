package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.ScopeShape;
import io.github.penstock.document.TypedSite;
import io.github.penstock.types.TypeMistake.UnknownProperty;
import java.util.Optional;

/** A job whose outputs a called workflow hands on is one of its own. */
final class UnknownJob implements PropertyRule {

  @Override
  public String id() {
    return "unknown-job";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, UnknownProperty unknown) {
    return unknown.owner() instanceof ScopeShape.Jobs jobs
        ? Optional.of(site.problem(unknown, "job " + quote(unknown.name())
            + " is not a job of this workflow" + expected(unknown.name(), jobs.names())))
        : Optional.empty();
  }
}
