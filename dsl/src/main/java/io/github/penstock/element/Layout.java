package io.github.penstock.element;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/** The blank lines of a generated document. */
public final class Layout {

  private Layout() {}

  /** A blank line between any two entries, and below what is said about all of them. */
  public static Mapping apart(Mapping mapping) {
    List<Mapping.Entry> entries = new ArrayList<>();
    for (Mapping.Entry entry : mapping.entries()) {
      boolean first = entries.isEmpty() && mapping.comments().before().isEmpty();
      entries.add(first
          ? entry
          : entry.withKey(entry.key().withComments(entry.key().comments().withBlankLineAbove())));
    }
    return mapping.withEntries(entries);
  }

  /** A blank line between any two items. */
  public static Sequence apart(Sequence sequence) {
    List<Node> items = new ArrayList<>();
    for (Node item : sequence.items()) {
      items.add(items.isEmpty()
          ? item
          : item.withComments(item.comments().withBlankLineAbove()));
    }
    return sequence.withItems(items);
  }
}
