package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.TypedSite;
import io.github.penstock.document.WorkflowView;
import io.github.penstock.expression.Syntax;
import io.github.penstock.finding.Severity;
import io.github.penstock.types.EventPayloads;
import io.github.penstock.types.TypeMistake.UnknownProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is read of the event is in the payload of one of the events that start the workflow. Where
 * {@code &&} or {@code ||} stands around it, people read on purpose what only other events have.
 */
final class UnknownEventProperty implements PropertyRule {

  @Override
  public String id() {
    return "unknown-event-property";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, UnknownProperty unknown) {
    if (!(unknown.owner() instanceof EventPayloads.Payload)) {
      return Optional.empty();
    }
    boolean known = isEvent(unknown.target()) && EventPayloads.isProperty(unknown.name());
    return known && isAlternative(site, unknown.at())
        ? Optional.empty()
        : Optional.of(site.problem(unknown, message(document, site, unknown, known))
            .as(Severity.WARNING));
  }

  private static String message(Document document, TypedSite site, UnknownProperty unknown,
      boolean known) {
    String events = document.workflow().events().stream().map(WorkflowView.Event::name).distinct()
        .sorted().map(name -> quote(name)).collect(Collectors.joining(" or "));
    return quote(site.text(unknown.target())) + " has no property " + quote(unknown.name())
        + " when " + events + " starts the workflow"
        + (known
            ? "; other events or activities have it"
            : expected(unknown.name(), unknown.shape().names()));
  }

  private static boolean isEvent(Syntax target) {
    return target instanceof Syntax.Property property && property.target() instanceof Syntax.Name;
  }

  private static boolean isAlternative(TypedSite site, Syntax part) {
    for (Syntax tree : site.site().trees()) {
      if (tree.start() <= part.start() && part.end() <= tree.end()) {
        return isInLogical(tree, part);
      }
    }
    return false;
  }

  private static boolean isInLogical(Syntax tree, Syntax part) {
    if (tree == part) {
      return false;
    }
    if (tree instanceof Syntax.Logical) {
      return true;
    }
    List<Syntax> children = tree.children();
    return children.stream()
        .anyMatch(child -> child.start() <= part.start() && part.end() <= child.end()
            && isInLogical(child, part));
  }
}
