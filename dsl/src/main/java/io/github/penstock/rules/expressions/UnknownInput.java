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

/** An input that is read is declared by the workflow or the action. */
final class UnknownInput implements PropertyRule {

  @Override
  public String id() {
    return "unknown-input";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, UnknownProperty unknown) {
    if (!(unknown.owner() instanceof ScopeShape.Inputs)
        && !(unknown.owner() instanceof ScopeShape.EventInputs)) {
      return Optional.empty();
    }
    List<String> names = unknown.shape().names();
    return Optional.of(site.problem(unknown, "input " + quote(unknown.name())
        + " is not declared" + expected(unknown.name(), names)
        + (names.isEmpty() ? "; no input is declared" : "")));
  }
}
