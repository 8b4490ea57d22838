package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.ContextUse;
import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.WorkflowView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An input that is read is declared by the workflow or the action. */
public final class UnknownInput implements Rule {

  @Override
  public String id() {
    return "unknown-input";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    Stream<Problem> inputs = document.uses("inputs")
        .flatMap(use -> use.name(0).stream().flatMap(
            name -> problem(use, name, declared(document)).stream()));
    Stream<Problem> event = document.uses("github")
        .filter(use -> use.hasName(0, "event") && use.hasName(1, "inputs"))
        .flatMap(use -> use.name(2).stream().flatMap(
            name -> problem(use, name, dispatched(document.workflow())).stream()));
    return Stream.concat(inputs, event);
  }

  private static Optional<Problem> problem(ContextUse use, ContextUse.Segment name,
      Optional<List<String>> declared) {
    return declared.filter(names -> names.stream().noneMatch(name.name()::equalsIgnoreCase))
        .map(names -> use.error(name, message(use, name.name(), names)));
  }

  private static String message(ContextUse use, String name, List<String> names) {
    String none = names.isEmpty() ? "; no input is declared" : "";
    return "input " + quote(name) + " is not declared" + expected(name, names) + none;
  }

  private static Optional<List<String>> declared(Document document) {
    List<Place> inputs = document.isAction()
        ? document.action().inputs()
        : document.workflow().inputs();
    return Optional.of(inputs.stream().map(Place::key).toList());
  }

  /** A called workflow sees the event of its caller, whose inputs nobody knows here. */
  private static Optional<List<String>> dispatched(WorkflowView workflow) {
    if (workflow.isStartedBy("workflow_call") || !workflow.isStartedBy("workflow_dispatch")) {
      return Optional.empty();
    }
    return Optional.of(workflow.declared("workflow_dispatch", "inputs").stream()
        .map(Place::key).toList());
  }
}
