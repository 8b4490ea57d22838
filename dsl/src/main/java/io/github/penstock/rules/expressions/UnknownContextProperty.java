package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.ContextUse;
import io.github.penstock.document.Contexts;
import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A property of a context is one that GitHub fills. */
public final class UnknownContextProperty implements Rule {

  /** Their names come from the document; other rules know them. */
  private static final List<String> DECLARED =
      List.of("inputs", "matrix", "secrets", "vars", "env");

  @Override
  public String id() {
    return "unknown-context-property";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return document.uses().stream().filter(use -> !DECLARED.contains(use.context()))
        .filter(use -> use.site().allowed().orElseThrow().hasContext(use.context()))
        .flatMap(use -> check(use).stream());
  }

  private static Optional<Problem> check(ContextUse use) {
    Mapping object = Contexts.of(use.context());
    for (int i = 0; i < use.names().size(); i++) {
      if (Contexts.isOpen(object)) {
        return Optional.empty();
      }
      ContextUse.Segment name = use.names().get(i);
      Optional<Mapping> property = Contexts.property(object, name.name());
      if (property.isEmpty()) {
        return Optional.of(use.error(name, quote(use.text(i)) + " has no property "
            + quote(name.name()) + expected(name.name(), Contexts.properties(object))));
      }
      object = property.get();
    }
    return Optional.empty();
  }
}
