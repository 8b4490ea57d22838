package io.github.penstock.schema;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Everything that one slip can make of a document: a key left out, renamed, another kind of value. */
final class Mutations {

  private static final List<Node> VALUES = List.of(Scalar.text("stray"), Scalar.text(""),
      Scalar.nothing(), Scalar.of(true), Scalar.of(false), Scalar.of(0), Scalar.of(-1),
      Scalar.of(101), Scalar.plain("1.5"), Scalar.text("${{ github.ref }}"), Mapping.EMPTY,
      Sequence.EMPTY, Mapping.of("stray", Scalar.text("x")),
      Sequence.ofTexts(List.of("stray", "stray")));

  private final BiConsumer<String, Mapping> sink;

  /**
   * Mutations.
   *
   * @param sink takes what was done and what came of it
   */
  Mutations(BiConsumer<String, Mapping> sink) {
    this.sink = sink;
  }

  void of(Mapping document) {
    mapping(document, "", changed -> changed);
  }

  private void node(Node node, String path, UnaryOperator<Node> around) {
    for (Node value : VALUES) {
      said(path + " as " + shown(value), around.apply(value));
    }
    if (node instanceof Mapping mapping) {
      mapping(mapping, path, around);
    } else if (node instanceof Sequence sequence) {
      List<Node> items = sequence.items();
      for (int i = 0; i < items.size(); i++) {
        int at = i;
        said(path + " without " + i, around.apply(sequence.withItems(without(items, i))));
        node(items.get(i), path + "[" + i + "]",
            changed -> around.apply(sequence.withItems(with(items, at, changed))));
      }
    }
  }

  private void mapping(Mapping mapping, String path, UnaryOperator<Node> around) {
    List<Mapping.Entry> entries = mapping.entries();
    for (int i = 0; i < entries.size(); i++) {
      int at = i;
      Mapping.Entry entry = entries.get(i);
      String below = path + "." + entry.name();
      said(below + " left out", around.apply(mapping.withEntries(without(entries, i))));
      for (String name : List.of(entry.name() + "x", entry.name().toUpperCase(), "9 lives")) {
        Mapping.Entry renamed = Mapping.Entry.of(name, entry.value());
        said(below + " renamed " + name,
            around.apply(mapping.withEntries(with(entries, i, renamed))));
      }
      node(entry.value(), below,
          changed -> around
              .apply(mapping.withEntries(with(entries, at, entry.withValue(changed)))));
    }
    said(path + " with more",
        around.apply(mapping.with("stray", Scalar.text("x"))));
  }

  private void said(String what, Node document) {
    sink.accept(what, (Mapping) document);
  }

  private static <T> List<T> without(List<T> list, int index) {
    List<T> shorter = new ArrayList<>(list);
    shorter.remove(index);
    return shorter;
  }

  private static <T> List<T> with(List<T> list, int index, T element) {
    List<T> changed = new ArrayList<>(list);
    changed.set(index, element);
    return changed;
  }

  private static String shown(Node node) {
    return node instanceof Scalar scalar
        ? scalar.type() + " " + scalar.value()
        : node instanceof Mapping mapping
            ? "mapping of " + mapping.entries().size()
            : "list of " + ((Sequence) node).items().size();
  }
}
