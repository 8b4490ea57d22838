package io.github.penstock.check;

import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A node of a document together with the way to it. */
final class Place {

  private final @Nullable Place parent;
  private final Mapping.@Nullable Entry entry;
  private final int index;
  private final Node node;

  private Place(@Nullable Place parent, Mapping.@Nullable Entry entry, int index, Node node) {
    this.parent = parent;
    this.entry = entry;
    this.index = index;
    this.node = node;
  }

  /** The document itself. */
  static Place of(Node root) {
    return new Place(null, null, 0, root);
  }

  Node node() {
    return node;
  }

  /** The key that it is the value of; empty for the document and for items of a list. */
  String key() {
    return entry == null ? "" : entry.name();
  }

  /** Whether a definition wrote it with {@code raw(...)}. */
  boolean isRaw() {
    return entry != null && entry.raw();
  }

  /** It and all around it, the document last. */
  Stream<Place> lineage() {
    return Stream.iterate(this, place -> place != null, place -> place.parent);
  }

  /** The way from the document to it: {@code jobs.build.steps[2].run}. */
  String path() {
    if (parent == null) {
      return "";
    }
    String before = parent.path();
    if (entry == null) {
      return before + "[" + index + "]";
    }
    return before.isEmpty() ? entry.name() : before + "." + entry.name();
  }

  /** Where a reader looks for it: a scalar itself, the key of all others. */
  Origin origin() {
    Origin key = entry == null ? Origin.UNKNOWN : entry.key().origin();
    Origin own = node.origin();
    Origin best = key.isKnown() && (!own.isKnown() || !isText()) ? key : own;
    return best.isKnown() || parent == null ? best : parent.origin();
  }

  /** The key, for a mistake in its name. */
  Origin keyOrigin() {
    return entry != null && entry.key().origin().isKnown() ? entry.key().origin() : origin();
  }

  boolean isMapping() {
    return node instanceof Mapping;
  }

  boolean isSequence() {
    return node instanceof Sequence;
  }

  /** Whether it is a scalar that is not empty. */
  boolean isText() {
    return node instanceof Scalar scalar && !scalar.isNull();
  }

  /** The text of a scalar; empty for everything else. */
  String text() {
    return node instanceof Scalar scalar && !scalar.isNull() ? scalar.value() : "";
  }

  /** Whether its value is known only when the workflow runs. */
  boolean isComputed() {
    return text().contains("${{");
  }

  Mapping mapping() {
    return node instanceof Mapping mapping ? mapping : Mapping.EMPTY;
  }

  Optional<Place> get(String name) {
    return mapping().entry(name).map(found -> new Place(this, found, 0, found.value()));
  }

  /** The value at the end of a way of keys. */
  Optional<Place> get(String first, String... more) {
    Optional<Place> place = get(first);
    for (String name : more) {
      place = place.flatMap(at -> at.get(name));
    }
    return place;
  }

  /** The values of a mapping, in its order; none of another node. */
  Stream<Place> entries() {
    return mapping().entries().stream()
        .map(found -> new Place(this, found, 0, found.value()));
  }

  /** The values of the mapping under a key. */
  Stream<Place> entries(String name) {
    return get(name).stream().flatMap(Place::entries);
  }

  /** The items of a list; none of another node. */
  Stream<Place> items() {
    if (!(node instanceof Sequence sequence)) {
      return Stream.empty();
    }
    List<Node> items = sequence.items();
    return IntStream.range(0, items.size())
        .mapToObj(at -> new Place(this, null, at, items.get(at)));
  }

  /** The items of the list under a key. */
  Stream<Place> items(String name) {
    return get(name).stream().flatMap(Place::items);
  }

  Stream<Place> children() {
    return isMapping() ? entries() : items();
  }

  /** The texts under a key, be it one text or a list of them. */
  List<Place> texts(String name) {
    List<Place> texts = new ArrayList<>();
    get(name).ifPresent(value -> Stream.concat(Stream.of(value), value.items())
        .filter(Place::isText).forEach(texts::add));
    return texts;
  }

  /** Every key of a mapping. */
  List<String> keys() {
    return mapping().keys().toList();
  }

  /** The comments at it and at its key. */
  Stream<String> comments() {
    Stream<String> own = lines(node);
    return entry == null ? own : Stream.concat(lines(entry.key()), own);
  }

  private static Stream<String> lines(Node node) {
    return Stream.concat(node.comments().before().stream(), node.comments().trailing().stream());
  }

  @Override
  public String toString() {
    return path();
  }
}
