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

/** An environment variable that an expression reads is set: by the file, or by a step before. */
public final class UndeclaredEnv implements PropertyRule {

  @Override
  public String id() {
    return "undeclared-env";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, UnknownProperty unknown) {
    if (!(unknown.owner() instanceof ScopeShape.Env env)) {
      return Optional.empty();
    }
    List<String> names = env.names().stream().filter(name -> !name.equals("ACT")).toList();
    return Optional.of(site.problem(unknown, env.reader() + " reads "
        + quote("env." + unknown.name()) + ", which nothing before it sets"
        + expected(unknown.name(), names) + (names.isEmpty() ? "; expected it in \"env\"" : ""))
        .as(Severity.WARNING));
  }
}
