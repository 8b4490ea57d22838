package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.ScopeShape;
import io.github.penstock.document.TypedSite;
import io.github.penstock.types.EventPayloads;
import io.github.penstock.types.TypeMistake.UnknownProperty;
import java.util.Optional;

/** A property of a context is one that GitHub fills. */
final class UnknownContextProperty implements PropertyRule {

  @Override
  public String id() {
    return "unknown-context-property";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, UnknownProperty unknown) {
    if (unknown.owner() instanceof ScopeShape || unknown.owner() instanceof EventPayloads.Payload) {
      return Optional.empty();
    }
    return Optional.of(site.problem(unknown, quote(site.text(unknown.target()))
        + " has no property " + quote(unknown.name())
        + expected(unknown.name(), unknown.shape().names())));
  }
}
