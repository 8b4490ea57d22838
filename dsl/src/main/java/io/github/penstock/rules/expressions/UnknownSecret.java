package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.ScopeShape;
import io.github.penstock.document.TypedSite;
import io.github.penstock.finding.Severity;
import io.github.penstock.types.TypeMistake.UnknownProperty;
import java.util.List;
import java.util.Optional;

/**
 * A secret that is read is one of those that the repository's owner names. A workflow that is only
 * called, and says which secrets it takes, reads no others. A caller that hands all secrets on hands on
 * these too, so it may work.
 */
final class UnknownSecret implements PropertyRule {

  @Override
  public String id() {
    return "unknown-secret";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, UnknownProperty unknown) {
    if (!(unknown.owner() instanceof ScopeShape.Secrets secrets) || secrets.called()
        && document.neighbours().calls().isHandedAllSecrets(document.path())) {
      return Optional.empty();
    }
    List<String> declared =
        secrets.names().stream().filter(name -> !name.equals("GITHUB_TOKEN")).toList();
    return Optional.of(site.problem(unknown, "secret " + quote(unknown.name())
        + (secrets.called()
            ? " is not declared by \"workflow_call\""
            : " is none of those in \".github/penstock.yml\"")
        + expected(unknown.name(), declared))
        .as(Severity.WARNING));
  }
}
