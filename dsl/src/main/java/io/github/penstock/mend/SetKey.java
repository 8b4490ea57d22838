package io.github.penstock.mend;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds a key to a mapping, or to a key that has no value yet.
 *
 * @param after the key that it is to stand behind; the last one where there is none of that name
 */
record SetKey(Way mapping, String key, Node value, String after) implements Change {

  @Override
  public Node meant(Node document, Source source) {
    return mapping.with(document, node -> {
      Mapping before = mapping(node);
      List<Mapping.Entry> entries = new ArrayList<>(before.entries());
      entries.add(index(node, source), Mapping.Entry.of(key, value));
      return before.withEntries(entries);
    });
  }

  private Mapping mapping(Node node) {
    Mapping found = node instanceof Mapping own ? own : Mapping.EMPTY;
    boolean nothing = node instanceof Scalar scalar && scalar.isNull() && scalar.source().isEmpty();
    if (found.has(key) || found != node && !nothing) {
      throw new NotSafe("there is no place for the key");
    }
    return found;
  }

  /** In braces it comes first: there the first key is the easiest to find. */
  private int index(Node node, Source source) {
    List<Mapping.Entry> entries = mapping(node).entries();
    if (entries.isEmpty() || source.isBracket(mapping.find(source.tree()))) {
      return 0;
    }
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).name().equals(after)) {
        return i + 1;
      }
    }
    return entries.size();
  }

  @Override
  public List<Edit> edits(Source source) {
    Node node = mapping.find(source.tree());
    List<Mapping.Entry> entries = mapping(node).entries();
    if (node instanceof Scalar) {
      return List.of(below(source, mapping.entry(source.tree())));
    }
    if (source.isBracket(node)) {
      String written = Fragment.inBraces(key, value);
      return List.of(entries.isEmpty()
          ? Edit.insert(source.start(node) + 1, written)
          : Edit.insert(source.start(entries.get(0).key()), written + ", "));
    }
    Mapping.Entry before = entries.get(index(node, source) - 1);
    int indent = entries.get(0).key().origin().column() - 1;
    return List.of(Edit.insert(source.lineEnd(source.end(before)),
        "\n" + Fragment.entry(key, value, indent, source.step())));
  }

  private Edit below(Source source, Mapping.Entry owner) {
    if (source.isInBrackets(mapping)) {
      throw new NotSafe("there is no line for the key");
    }
    int indent = owner.key().origin().column() - 1 + source.step();
    return Edit.insert(source.lineEnd(source.end(owner)),
        "\n" + Fragment.entry(key, value, indent, source.step()));
  }
}
