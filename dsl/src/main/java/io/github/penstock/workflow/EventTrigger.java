package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.Arrays;
import java.util.List;

/**
 * An event that starts a workflow, with its filters. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows.
 *
 * @param <S> the trigger's own type
 */
public abstract class EventTrigger<S extends EventTrigger<S>> extends Element<S>
    implements
    Trigger {

  private static final List<String> KEYS = List.of("types", "workflows", "names", "versions",
      "branches", "branches-ignore", "tags", "tags-ignore", "paths", "paths-ignore", "inputs",
      "outputs", "secrets");

  private final String event;

  EventTrigger(String event, Mapping tree) {
    super(tree);
    this.event = event;
  }

  @Override
  protected final List<String> keyOrder() {
    return KEYS;
  }

  @Override
  public final String event() {
    return event;
  }

  @Override
  public final Node node() {
    return nothingIfEmpty(tree());
  }

  /** A key without a value, not {@code {}}, where there is nothing to say. */
  static Node nothingIfEmpty(Mapping tree) {
    return tree.isEmpty()
        ? Scalar.nothing().withComments(tree.comments()).withOrigin(tree.origin())
        : tree;
  }

  /** An empty filter would not narrow the event, but let everything pass. */
  private static void requireSome(String key, int count) {
    if (count == 0) {
      throw new IllegalArgumentException(key + " is empty; expected at least one");
    }
  }

  /** Adds activity types, each spelt as its constant in lower case. */
  final S appendTypes(Enum<?>... types) {
    requireSome("types", types.length);
    return appendTexts("types", Arrays.stream(types).map(Enum::toString).toList());
  }

  final S appendFilter(String key, String... patterns) {
    requireSome(key, patterns.length);
    return appendTexts(key, Arrays.asList(patterns));
  }

  /** Adds workflows as GitHub calls them: by their name, or else by their path. */
  final S appendWorkflows(Workflow... workflows) {
    return appendTexts("workflows", Arrays.stream(workflows)
        .map(workflow -> workflow.tree().text("name").orElse(workflow.path())).toList());
  }
}
