package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An expression reads only steps of its own job, and of those only such as have run. */
public final class UnknownStep implements Rule {

  @Override
  public String id() {
    return "unknown-step";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    if (document.isAction() && !document.action().isComposite()) {
      return Stream.empty();
    }
    return document.uses("steps").flatMap(use -> use.name(0).stream()
        .flatMap(name -> mistake(document, use.site().scope(), name.name()).stream()
            .map(message -> use.error(name, message))));
  }

  private static Optional<String> mistake(Document document, Scope scope, String name) {
    List<String> readable = readable(scope);
    if (readable.stream().anyMatch(name::equalsIgnoreCase)) {
      return Optional.empty();
    }
    String reader = scope.describe().isEmpty() ? "the action" : scope.describe();
    return Optional.of(reader + " reads step " + quote(name) + ", which "
        + reason(document, scope, name).orElse("is not there" + expected(name, readable)));
  }

  private static Optional<String> reason(Document document, Scope scope, String name) {
    if (scope.step().filter(step -> step.hasId(name)).isPresent()) {
      return Optional.of("is itself; expected a step above it");
    }
    if (scope.steps().stream().anyMatch(step -> step.hasId(name))) {
      return Optional.of("runs later; expected a step above it");
    }
    return document.jobs().stream()
        .filter(job -> job.steps().stream().anyMatch(step -> step.hasId(name)))
        .findFirst()
        .map(job -> "is a step of " + job.describe() + "; expected it as an output of that job");
  }

  private static List<String> readable(Scope scope) {
    return scope.steps().stream()
        .filter(step -> scope.step().isEmpty() || step.isBefore(scope.step().get()))
        .flatMap(step -> step.id().stream()).map(Place::text).toList();
  }
}
