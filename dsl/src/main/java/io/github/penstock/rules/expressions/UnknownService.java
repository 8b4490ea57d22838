package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.ScopeShape;
import io.github.penstock.document.TypedSite;
import io.github.penstock.types.TypeMistake.UnknownProperty;
import java.util.List;
import java.util.Optional;

/** A service that is read is one of the own job. */
final class UnknownService implements PropertyRule {

  @Override
  public String id() {
    return "unknown-service";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, UnknownProperty unknown) {
    if (!(unknown.owner() instanceof ScopeShape.Services services)) {
      return Optional.empty();
    }
    List<String> names = services.names();
    return Optional.of(site.problem(unknown, services.job().describe() + " has no service "
        + quote(unknown.name()) + expected(unknown.name(), names)
        + (names.isEmpty() ? "; it has no services" : "")));
  }
}
