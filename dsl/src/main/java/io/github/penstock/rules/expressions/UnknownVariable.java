package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.ScopeShape;
import io.github.penstock.document.TypedSite;
import io.github.penstock.finding.Severity;
import io.github.penstock.types.TypeMistake.UnknownProperty;
import java.util.Optional;

/** A configuration variable that is read is one of those that the repository's owner names. */
public final class UnknownVariable implements PropertyRule {

  @Override
  public String id() {
    return "unknown-variable";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, UnknownProperty unknown) {
    return unknown.owner() instanceof ScopeShape.Variables variables
        && InvalidVariableName.mistake(unknown.name()).isEmpty()
            ? Optional.of(site.problem(unknown, "variable " + quote(unknown.name())
                + " is none of those in \".github/penstock.yml\""
                + expected(unknown.name(), variables.names())).as(Severity.WARNING))
            : Optional.empty();
  }
}
