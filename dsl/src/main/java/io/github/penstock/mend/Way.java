package io.github.penstock.mend;

import io.github.penstock.document.Place;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** The way from a document to one of its values. */
record Way(List<Step> steps) {

  /**
   * A key, or a number.
   *
   * @param index of an item, counted from 0; -1 for the value of a key
   */
  record Step(String key, int index) {}

  Way {
    steps = List.copyOf(steps);
  }

  static Way to(Place place) {
    List<Step> steps = new ArrayList<>();
    place.lineage().filter(each -> each.parent().isPresent())
        .forEach(each -> steps.add(new Step(each.key(), each.index())));
    Collections.reverse(steps);
    return new Way(steps);
  }

  Way child(String key) {
    List<Step> more = new ArrayList<>(steps);
    more.add(new Step(key, -1));
    return new Way(more);
  }

  boolean isRoot() {
    return steps.isEmpty();
  }

  Way parent() {
    return new Way(steps.subList(0, steps.size() - 1));
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }

  /** The value that it leads to. */
  Node find(Node root) {
    Node node = root;
    for (Step step : steps) {
      node = child(node, step);
    }
    return node;
  }

  /** The entry of the mapping around, for the value of a key. */
  Mapping.Entry entry(Node root) {
    if (!isRoot() && parent().find(root) instanceof Mapping mapping) {
      return mapping.entry(last().key()).orElseThrow(Way::lost);
    }
    throw lost();
  }

  private static Node child(Node node, Step step) {
    if (step.index() < 0) {
      return node instanceof Mapping mapping
          ? mapping.get(step.key()).orElseThrow(Way::lost)
          : lose();
    }
    return node instanceof Sequence sequence && step.index() < sequence.items().size()
        ? sequence.items().get(step.index())
        : lose();
  }

  private static NotSafe lost() {
    return new NotSafe("the element is not in the text");
  }

  private static Node lose() {
    throw lost();
  }

  /** A copy of the document with another value at the end. */
  Node with(Node root, UnaryOperator<Node> change) {
    return with(root, 0, change);
  }

  private Node with(Node node, int depth, UnaryOperator<Node> change) {
    if (depth == steps.size()) {
      return change.apply(node);
    }
    Step step = steps.get(depth);
    Node changed = with(child(node, step), depth + 1, change);
    if (node instanceof Mapping mapping) {
      return mapping.withEntries(mapping.entries().stream()
          .map(entry -> entry.name().equals(step.key()) ? entry.withValue(changed) : entry)
          .toList());
    }
    List<Node> items = new ArrayList<>(((Sequence) node).items());
    items.set(step.index(), changed);
    return ((Sequence) node).withItems(items);
  }
}
