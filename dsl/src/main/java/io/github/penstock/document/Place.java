package io.github.penstock.document;

import static io.github.penstock.wording.Wording.shortened;

import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A node of a document together with the way to it. */
public final class Place {

  private static final Place[] NONE = {};

  private final @Nullable Place parent;
  private final Mapping.@Nullable Entry entry;
  private final int index;
  private final Node node;
  private Place @Nullable [] places;
  private @Nullable List<Place> children;

  private Place(@Nullable Place parent, Mapping.@Nullable Entry entry, int index, Node node) {
    this.parent = parent;
    this.entry = entry;
    this.index = index;
    this.node = node;
  }

  /** The document itself. */
  public static Place of(Node root) {
    return new Place(null, null, 0, root);
  }

  public Node node() {
    return node;
  }

  /** The key that it is the value of; empty for the document and for items of a list. */
  public String key() {
    return entry == null ? "" : entry.name();
  }

  /** What it stands in; empty for the document. */
  public Optional<Place> parent() {
    return Optional.ofNullable(parent);
  }

  /** Its number in the list that it is an item of, counted from 0; -1 where it is none. */
  public int index() {
    return entry == null && parent != null ? index : -1;
  }

  /** Whether a definition wrote it with {@code raw(...)}. */
  public boolean isRaw() {
    return entry != null && entry.raw();
  }

  /** It and all around it, the document last. */
  public Stream<Place> lineage() {
    return Stream.iterate(this, place -> place != null, place -> place.parent);
  }

  /** The way from the document to it: {@code jobs.build.steps[2].run}. */
  public String path() {
    if (parent == null) {
      return "";
    }
    return pathBelow(parent.path());
  }

  /** The same, where somebody knows the path of what it stands in. */
  public String pathBelow(String before) {
    if (entry == null) {
      return before + "[" + index + "]";
    }
    String name = shortened(entry.name());
    return before.isEmpty() ? name : before + "." + name;
  }

  /** Where a reader looks for it: a scalar itself, the key of all others. */
  public Origin origin() {
    Origin key = entry == null ? Origin.UNKNOWN : entry.key().origin();
    Origin own = node.origin();
    Origin best = key.isKnown() && (!own.isKnown() || !isText()) ? key : own;
    return best.isKnown() || parent == null ? best : parent.origin();
  }

  /** The key, for a mistake in its name. */
  public Origin keyOrigin() {
    return entry != null && entry.key().origin().isKnown() ? entry.key().origin() : origin();
  }

  /** The scalar that stands at the origin: the value, the key, or the first key below. */
  Optional<Scalar> scalarAt(Origin origin) {
    if (entry != null && entry.key().origin() == origin) {
      return Optional.of(entry.key());
    }
    if (node instanceof Scalar scalar) {
      return scalar.origin() == origin ? Optional.of(scalar) : Optional.empty();
    }
    return !children().isEmpty()
        ? children().get(0).scalarAt(children().get(0).keyOrigin())
        : Optional.empty();
  }

  public boolean isMapping() {
    return node instanceof Mapping;
  }

  public boolean isSequence() {
    return node instanceof Sequence;
  }

  /** Whether it is a scalar that is not empty. */
  public boolean isText() {
    return node instanceof Scalar scalar && !scalar.isNull();
  }

  /** The text of a scalar; empty for everything else. */
  public String text() {
    return node instanceof Scalar scalar && !scalar.isNull() ? scalar.value() : "";
  }

  /** Whether its value is known only when the workflow runs. */
  public boolean isComputed() {
    return text().contains("${{");
  }

  public Mapping mapping() {
    return node instanceof Mapping mapping ? mapping : Mapping.EMPTY;
  }

  public Optional<Place> get(String name) {
    return Optional.ofNullable(find(name));
  }

  private @Nullable Place find(String name) {
    if (node instanceof Mapping) {
      for (Place child : places()) {
        if (child.entry != null && child.entry.name().equals(name)) {
          return child;
        }
      }
    }
    return null;
  }

  public boolean has(String name) {
    return find(name) != null;
  }

  private Place[] places() {
    if (places == null) {
      places = node instanceof Mapping mapping
          ? placesOf(mapping.entries())
          : node instanceof Sequence sequence ? placesOfItems(sequence.items()) : NONE;
    }
    return places;
  }

  private Place[] placesOf(List<Mapping.Entry> entries) {
    Place[] made = new Place[entries.size()];
    for (int i = 0; i < made.length; i++) {
      Mapping.Entry each = entries.get(i);
      made[i] = new Place(this, each, 0, each.value());
    }
    return made;
  }

  private Place[] placesOfItems(List<Node> items) {
    Place[] places = new Place[items.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = new Place(this, null, i, items.get(i));
    }
    return places;
  }

  /** The value at the end of a way of keys. */
  public Optional<Place> get(String first, String... more) {
    Optional<Place> place = get(first);
    for (String name : more) {
      if (place.isEmpty()) {
        return place;
      }
      place = place.get().get(name);
    }
    return place;
  }

  /** The values of a mapping, in its order; none of another node. */
  public List<Place> entries() {
    return node instanceof Mapping ? children() : List.of();
  }

  /** The values of the mapping under a key. */
  public List<Place> entries(String name) {
    Place found = find(name);
    return found == null ? List.of() : found.entries();
  }

  /** The items of a list; none of another node. */
  public List<Place> items() {
    return node instanceof Sequence ? children() : List.of();
  }

  /** The items of the list under a key. */
  public List<Place> items(String name) {
    Place found = find(name);
    return found == null ? List.of() : found.items();
  }

  /**
   * The values of a mapping, the items of a list; none of a scalar. They are made once: what is found
   * there twice is the same object.
   */
  public List<Place> children() {
    if (children == null) {
      children = node instanceof Scalar ? List.of() : List.of(places());
    }
    return children;
  }

  /** The texts under a key, be it one text or a list of them. */
  public List<Place> texts(String name) {
    Place found = find(name);
    if (found == null) {
      return List.of();
    }
    if (found.isText()) {
      return List.of(found);
    }
    List<Place> texts = new ArrayList<>();
    for (Place item : found.items()) {
      if (item.isText()) {
        texts.add(item);
      }
    }
    return texts;
  }

  /** Every key of a mapping. */
  public List<String> keys() {
    return mapping().keys().toList();
  }

  /** The comments at it and at its key. */
  public Stream<String> comments() {
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
